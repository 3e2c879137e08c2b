#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>Writes the properties of an object with the naming policy and null handling of the options.</summary>
internal readonly struct JsonObjectWriter(Utf8JsonWriter writer, JsonSerializerOptions options)
{
    internal void Name(string property) => writer.WritePropertyName(options?.PropertyNamingPolicy?.ConvertName(property) ?? property);

    internal void Text(string property, string? value)
    {
        if (value is null && options?.DefaultIgnoreCondition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault)
            return;
        Name(property);
        writer.WriteStringValue(value);
    }
}
#endif
