using ScoData.Tool.Export.Calendar;
using ScoData.Tool.Export.Citations;
using ScoData.Tool.Export.Csv;
using ScoData.Tool.Export.Json;
using ScoData.Tool.Export.Markdown;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Export.Sqlite;

namespace ScoData.Tool.Export;

/// <summary>A form that an export can have.</summary>
/// <param name="Name">The name to ask for it by.</param>
/// <param name="Files">The files of it.</param>
internal sealed record ExportFormat(string Name, Func<ExportScope, IEnumerable<ExportFile>> Files)
{
    /// <summary>The forms that there are.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("json", JsonExport.Files),
        new("jsonl", JsonLinesExport.Files),
        new("csv", CsvExport.Files),
        new("sqlite", SqliteExport.Files),
        new("datapackage", DataPackageExport.Files),
        new("bibtex", BibTeXExport.Files),
        new("csl-json", CslJsonExport.Files),
        new("ics", CalendarExport.Files),
        new("jsonschema", JsonSchemaExport.Files),
        new("markdown", MarkdownExport.Files),
    ];

    /// <summary>The form with a name, or null if there is none.</summary>
    /// <param name="name">The name; upper and lower case are the same.</param>
    public static ExportFormat? Find(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}
