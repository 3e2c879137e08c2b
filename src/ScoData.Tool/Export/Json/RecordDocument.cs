using System.Text.Json;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Json;

/// <summary>Writes a record for an export: what it is called, and every claim on every field.</summary>
internal static class RecordDocument
{
    /// <summary>Writes an object with path, kind, id, label, former ids and fields.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="record">The record.</param>
    public static void Write(Utf8JsonWriter json, ScoRecord record)
    {
        json.WriteStartObject();
        RecordJson.WriteNamesAndFields(json, record);
        json.WriteEndObject();
    }
}
