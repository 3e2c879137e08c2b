namespace ScoData.Tool.Output;

/// <summary>A column of a table of records: a heading, and one cell for each record.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Cells">The cells, in the order of the records.</param>
internal sealed record RecordColumn(string Heading, IReadOnlyList<string> Cells)
{
    /// <summary>Stands after a value that sources do not agree on.</summary>
    public const string DisagreementMark = " *";

    /// <summary>The width of the widest cell.</summary>
    public int Width { get; } = Cells.Append(Heading).Max(cell => cell.Length);

    /// <summary>Whether no record has a value.</summary>
    public bool IsEmpty => Cells.All(cell => cell.Length == 0);

    /// <summary>Whether all of several records have the same value.</summary>
    public bool IsUniform => Cells.Count > 1 && Cells.All(cell => cell == Cells[0]);

    /// <summary>The column of a field: the preferred values in words.</summary>
    /// <param name="field">The field.</param>
    /// <param name="records">The records.</param>
    public static RecordColumn Of(FieldInfo field, IReadOnlyList<ScoRecord> records) =>
        new(field.Name, [.. records.Select(record => Cell(record, field))]);

    private static string Cell(ScoRecord record, FieldInfo field)
    {
        var claim = record.Claims.FirstOrDefault(claim => claim.Field == field);
        if (claim is null)
            return "";
        return record.AgreementOn(field.Name).IsDisagreement() ? claim.Text + DisagreementMark : claim.Text;
    }
}
