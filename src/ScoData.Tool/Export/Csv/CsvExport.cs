using ScoData.Tool.Export.Model;
using ScoData.Tool.Export.Tables;

namespace ScoData.Tool.Export.Csv;

/// <summary>CSV: a table for each kind with the preferred values, and tables of all records, references, claims and their sources.</summary>
internal static class CsvExport
{
    /// <summary>The folder of the tables.</summary>
    public const string Folder = "csv";

    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<ExportFile> Files(ExportScope scope) => Tables(scope)
        .Select(table => ExportFile.OfText($"{Folder}/{FileOf(table)}", table.Claims, writer => TableCsv.Write(writer, table)));

    /// <summary>The tables.</summary>
    /// <param name="scope">What is exported.</param>
    public static IReadOnlyList<Table> Tables(ExportScope scope) =>
    [
        .. scope.Kinds.Select(kind => KindTable.WithLists(kind, scope)),
        RecordTables.OfRecords(scope),
        RecordTables.OfLinks(scope),
        ClaimTables.OfClaims(scope),
        ClaimTables.OfSources(scope),
    ];

    /// <summary>The name of the file of a table.</summary>
    /// <param name="table">The table.</param>
    public static string FileOf(Table table) => $"{table.Name}.csv";
}
