using ScoData.Formatting;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Output;

/// <summary>Writes the records of a kind as CSV, one line for each with its preferred values.</summary>
internal static class RecordCsv
{
    /// <summary>Writes the heading and the records; a field that no source gives is empty.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="columns">The columns.</param>
    public static void Write(TextWriter output, KindInfo kind, IReadOnlyList<ColumnName> columns) =>
        CsvText.Write(output, columns.Select(column => column.Name), kind.Records.Select(record => columns.Select(column => Cell(record, column))));

    private static string Cell(ScoRecord record, ColumnName column)
    {
        if (column.Field is not { } field)
            return record.Id;
        var claim = record.Claims.FirstOrDefault(claim => claim.Field == field);
        return claim is null ? "" : DataText.Of(claim);
    }
}
