using ScoData.Tool.Lookup;

namespace ScoData.Tool.Output;

/// <summary>The columns of a table of records.</summary>
/// <param name="Shown">The columns that it has.</param>
/// <param name="LeftOut">The names of those that have values too, but are left out.</param>
internal sealed record ColumnChoice(IReadOnlyList<RecordColumn> Shown, IReadOnlyList<string> LeftOut)
{
    // Of the columns that are always there, those that may be broken over lines claim no more than this.
    private const int WidestFixed = 28;

    /// <summary>
    /// Chooses the columns that tell most in some width: id, name and time always; then of the short fields those that
    /// tell most records apart for the room that they take, as far as there is room, in the order of the schema. A field that
    /// only repeats what the names say has no column.
    /// </summary>
    /// <param name="kind">A kind with records.</param>
    /// <param name="width">How many characters fit on a line.</param>
    public static ColumnChoice Fitting(KindInfo kind, int width)
    {
        var columns = ColumnName.All(kind).Select(name => (Name: name, Column: RecordColumn.Of(name, kind.Records))).ToArray();
        var fixedOnes = columns.Where(column => Place(kind, column.Name) is not null).OrderBy(column => Place(kind, column.Name)).ToArray();
        var left = width - fixedOnes.Sum(column => (column.Column.IsWhole ? column.Column.Width : Math.Min(column.Column.Room, WidestFixed)) + Layout.Gap);
        var chosen = new HashSet<RecordColumn>();
        foreach (var column in columns
            .Where(column => Place(kind, column.Name) is null && FieldShapes.Of(column.Name.Field!) != FieldShape.Long && !column.Column.IsSparse && !column.Column.RepeatsNames(kind.Records))
            .Select(column => column.Column)
            .OrderByDescending(column => (double)column.Tells(kind.Records) / (column.Room + Layout.Gap)))
        {
            if (left < column.Room + Layout.Gap)
                continue;
            left -= column.Room + Layout.Gap;
            chosen.Add(column);
        }

        return Of(kind, [.. fixedOnes.Select(column => column.Column), .. columns.Select(column => column.Column).Where(chosen.Contains)]);
    }

    /// <summary>Takes every column that has values.</summary>
    /// <param name="kind">A kind with records.</param>
    public static ColumnChoice All(KindInfo kind) =>
        Of(kind, [.. ColumnName.All(kind).Select(name => RecordColumn.Of(name, kind.Records)).Where(column => !column.IsEmpty)]);

    /// <summary>Takes the requested columns.</summary>
    /// <param name="kind">A kind with records.</param>
    /// <param name="names">The names of the columns.</param>
    public static ColumnChoice Named(KindInfo kind, IEnumerable<ColumnName> names) =>
        Of(kind, [.. names.Select(name => RecordColumn.Of(name, kind.Records))]);

    private static ColumnChoice Of(KindInfo kind, IReadOnlyList<RecordColumn> shown)
    {
        var given = kind.Records.SelectMany(record => record.Claims).Select(claim => claim.Field).ToHashSet();
        var names = shown.Select(column => column.Heading).ToHashSet();
        return new(shown, [.. kind.Fields.Where(given.Contains).Select(field => field.Name).Where(name => !names.Contains(name))]);
    }

    // The place of a column that is always there; null for the others.
    private static int? Place(KindInfo kind, ColumnName name) =>
        name.Field is null ? 0 : name.Field == kind.LabelField ? 1 : name.Field == kind.TimeField ? 2 : null;
}
