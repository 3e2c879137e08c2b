using ScoData.Tool.Export.Model;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Json;

/// <summary>JSON: a document for each kind, and one that describes them.</summary>
internal static class JsonExport
{
    /// <summary>The folder of the documents.</summary>
    public const string Folder = "json";

    /// <summary>The name of the document that describes the others.</summary>
    public const string DatasetDocument = "dataset.json";

    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<ExportFile> Files(ExportScope scope) =>
    [
        ExportFile.OfJson($"{Folder}/{DatasetDocument}", 0, json => DatasetJson.Write(json, scope)),
        .. scope.Kinds.Select(kind => ExportFile.OfJson($"{Folder}/{DocumentOf(kind)}", ExportScope.ClaimsOn(kind), json =>
        {
            json.WriteStartObject();
            json.WriteString("kind", kind.Name);
            json.WriteString("plural", kind.Plural);
            json.WriteString("version", DatasetCard.Version);
            json.WritePropertyName("records");
            json.WriteArray(kind.Records, record => RecordDocument.Write(json, record));
            json.WriteEndObject();
        })),
    ];

    /// <summary>The name of the document of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string DocumentOf(KindInfo kind) => $"{kind.Plural}.json";
}
