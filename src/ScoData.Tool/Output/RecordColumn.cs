using ScoData.Tool.Lookup;

namespace ScoData.Tool.Output;

/// <summary>A column of a table of records: a heading, and one cell for each record.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Cells">The cells, in the order of the records.</param>
internal sealed record RecordColumn(string Heading, IReadOnlyList<string> Cells)
{
    /// <summary>Stands after a value that sources do not agree on.</summary>
    public const string DisagreementMark = " *";

    // No word claims more than this for itself.
    private const int LongestWord = 28;
    private const double MostCells = 0.9;
    private const double FewCells = 0.2;

    /// <summary>Whether its cells are there to be copied, and stay on one line.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The width of the widest cell.</summary>
    public int Width { get; } = Cells.Append(Heading).Max(cell => cell.Length);

    /// <summary>The width at which no word of a usual length is broken.</summary>
    public int Least { get; } = Math.Min(LongestWord, Cells.Append(Heading).SelectMany(cell => cell.Split(' ')).Max(word => word.Length));

    /// <summary>The width at which nine cells of ten stand on one line; those of a few long values are broken at spaces.</summary>
    public int Room => Math.Max(Least, Cells.Select(cell => cell.Length).Order().ElementAt((int)((Cells.Count - 1) * MostCells)));

    /// <summary>Whether no record has a value.</summary>
    public bool IsEmpty => Cells.All(cell => cell.Length == 0);

    /// <summary>Whether hardly any record has a value.</summary>
    public bool IsSparse => Cells.Count(cell => cell.Length > 0) < Cells.Count * FewCells;

    /// <summary>The column with a name: ids, or the preferred values of a field in words.</summary>
    /// <param name="name">The name.</param>
    /// <param name="records">The records, at least one.</param>
    public static RecordColumn Of(ColumnName name, IReadOnlyList<ScoRecord> records) =>
        new(name.Name, [.. records.Select(record => Cell(record, name.Field))]) { IsWhole = name.Field is null };

    /// <summary>
    /// How many records the column tells apart from the rest: those that have a value which their name does not give
    /// away, less those that share the most frequent one.
    /// </summary>
    /// <param name="records">The records, in the order of the cells.</param>
    public int Tells(IReadOnlyList<ScoRecord> records)
    {
        var news = Cells.Where((cell, row) => cell.Length > 0 && !IsIn(records[row].Label, cell)).ToArray();
        return news.Length - news.GroupBy(cell => cell, StringComparer.Ordinal).Select(same => same.Count()).DefaultIfEmpty().Max();
    }

    /// <summary>Whether the names of the records already say all that the column does.</summary>
    /// <param name="records">The records, in the order of the cells.</param>
    public bool RepeatsNames(IReadOnlyList<ScoRecord> records) => Cells.Select((cell, row) => IsIn(records[row].Label, cell)).All(isIn => isIn);

    private static bool IsIn(string label, string cell) =>
        label.Replace('-', ' ').Contains(cell.Replace(DisagreementMark, "", StringComparison.Ordinal).Replace('-', ' '), StringComparison.OrdinalIgnoreCase);

    private static string Cell(ScoRecord record, FieldInfo? field)
    {
        if (field is null)
            return record.Id;
        var claim = record.Claims.FirstOrDefault(claim => claim.Field == field);
        if (claim is null)
            return "";
        return record.AgreementOn(field.Name).IsDisagreement() ? claim.Text + DisagreementMark : claim.Text;
    }
}
