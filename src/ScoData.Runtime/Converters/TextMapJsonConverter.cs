#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>Writes texts by their keys as a JSON object and reads it back: <c>{"ru":"Мир"}</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextMapJsonConverter : JsonConverter<TextMap>
{
    /// <inheritdoc/>
    public override TextMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"Texts by their keys must be a JSON object, not {reader.TokenType}.");
        var pairs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
                throw new JsonException($"The text of '{key}' must be a JSON string, not {reader.TokenType}.");
            if (!pairs.TryAdd(key, reader.GetString()!))
                throw new JsonException($"There are two texts for '{key}'.");
        }

        return TextMap.FromSorted([.. pairs]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextMap value, JsonSerializerOptions options)
    {
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStartObject();
        foreach (var pair in value ?? throw new ArgumentNullException(nameof(value)))
            writer.WriteString(pair.Key, pair.Value);
        writer.WriteEndObject();
    }
}
#endif
