#if NET
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>
/// Writes a record of any kind as its kind and id, a JSON string or the name of a property: <c>"exercises/peace-mission-2010"</c>.
/// Finds it by that in <see cref="ScoDataset.Kinds"/>; records of other datasets are written alone. The serializer finds it by itself.
/// </summary>
/// <typeparam name="T">The type that records of several kinds have in common.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordPathJsonConverter<T> : JsonConverter<T>, IListedJson
    where T : class
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!)
            : throw new JsonException($"A record is a JSON string with its kind and id, such as \"states/china\", not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(RecordPath.Of(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(RecordPath.Of(value));

    JsonConverter IListedJson.CreateListConverter(JsonSerializerOptions options) => (object)this switch
    {
        JsonConverter<ScoRecord> records => RecordListJsonConverter<ScoRecord>.For(records, options),
        JsonConverter<SourceRecord> sources => RecordListJsonConverter<SourceRecord>.For(sources, options),
        _ => throw new NotSupportedException(),
    };

    private static T Find(string path) =>
        RecordPath.Find(path) is var record && record is T found
            ? found
            : throw new JsonException($"The record '{path}' is no {typeof(T).Name}.");
}
#endif
