using ScoData.Tool.Lookup;

namespace ScoData.Tool.Output;

/// <summary>
/// Chooses the columns that tell most of the records of a kind: id, name and time always; then the short fields, in the
/// order of the schema and those with one value first, as far as there is room for them. What is the same for all records comes last.
/// </summary>
/// <param name="Shown">The columns that there is room for.</param>
/// <param name="LeftOut">How many more there would be in a wider window.</param>
internal sealed record ColumnChoice(IReadOnlyList<RecordColumn> Shown, int LeftOut)
{
    // A name may be broken over lines; no column claims more than this for itself.
    private const int RoomForName = 32;
    private const int RoomForField = 28;

    /// <summary>Chooses the columns.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="width">How many characters fit on a line, or null for any number.</param>
    public static ColumnChoice For(KindInfo kind, int? width)
    {
        var records = kind.Records;
        var shown = new List<RecordColumn>
        {
            new("id", [.. records.Select(record => record.Id)]),
            new(kind.LabelField.Name, [.. records.Select(record => record.Label)]),
        };
        var used = shown[0].Width + Layout.Gap + Math.Min(shown[1].Width, RoomForName);

        if (kind.TimeField is { } time)
            Add(RecordColumn.Of(time, records));

        var leftOut = 0;
        var others = kind.Fields
            .Where(field => field != kind.LabelField && field != kind.TimeField && FieldShapes.Of(field) != FieldShape.Long)
            .OrderBy(FieldShapes.Of)
            .Select(field => RecordColumn.Of(field, records))
            .Where(column => !column.IsEmpty);
        foreach (var column in others.OrderBy(column => column.IsUniform))
        {
            if (width is null || used + Room(column) <= width)
                Add(column);
            else
                leftOut++;
        }

        return new ColumnChoice(shown, leftOut);

        void Add(RecordColumn column)
        {
            used += Room(column);
            shown.Add(column);
        }
    }

    private static int Room(RecordColumn column) => Layout.Gap + Math.Min(column.Width, RoomForField);
}
