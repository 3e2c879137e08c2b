using ScoData.Tool.Export.Model;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Json;

/// <summary>JSON Lines: every record on a line of its own, as it stands in the JSON documents.</summary>
internal static class JsonLinesExport
{
    /// <summary>The name of the file.</summary>
    public const string File = DatasetCard.Name + ".jsonl";

    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<ExportFile> Files(ExportScope scope) =>
    [
        ExportFile.OfText(File, scope.Claims, writer =>
        {
            foreach (var record in scope.Records)
                JsonOutput.WriteLine(writer, json => RecordDocument.Write(json, record));
        }),
    ];
}
