using System.Text.Json;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Json;

/// <summary>Writes what the dataset is: version, licence, citation, and the kinds with their fields.</summary>
internal static class DatasetJson
{
    /// <summary>Writes an object.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="scope">What is exported.</param>
    public static void Write(Utf8JsonWriter json, ExportScope scope)
    {
        json.WriteStartObject();
        json.WriteString("name", DatasetCard.Name);
        json.WriteString("title", DatasetCard.Title);
        json.WriteString("summary", DatasetCard.Summary);
        json.WriteString("version", DatasetCard.Version);
        json.WriteStartObject("licence");
        json.WriteString("id", DatasetCard.Licence);
        json.WriteString("title", DatasetCard.LicenceTitle);
        json.WriteString("url", DatasetCard.LicenceUrl);
        json.WriteEndObject();
        json.WriteString("citation", DatasetCard.Citation);
        json.WritePropertyName("kinds");
        json.WriteArray(scope.Kinds, kind => WriteKind(json, kind));
        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, KindInfo kind)
    {
        json.WriteStartObject();
        json.WriteString("document", JsonExport.DocumentOf(kind));
        KindJson.WriteProperties(json, kind);
        json.WriteString("labelField", kind.LabelField.Name);
        json.WriteString("timeField", kind.TimeField?.Name);
        json.WriteEndObject();
    }
}
