#if NET
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>
/// Writes a record of any kind as its kind and id, a JSON string or the name of a property: <c>"exercises/peace-mission-2010"</c>.
/// Finds it by that in all datasets of the program. The serializer finds the converter by itself.
/// </summary>
/// <typeparam name="T">The type that records of several kinds have in common.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordPathJsonConverter<T> : JsonConverter<T>, IListedJson
    where T : class
{
    private readonly IReadOnlyList<KindInfo>? _kinds;

    /// <summary>Finds records in all datasets of the program: those in assemblies that are loaded, and in assemblies that these reference.</summary>
    public RecordPathJsonConverter()
    {
    }

    /// <summary>Finds records in some kinds alone. For trimmed programs, which cannot look for datasets: <c>options.Converters.Add(new RecordPathJsonConverter&lt;ScoRecord&gt;(ScoDataset.Kinds))</c>.</summary>
    /// <param name="kinds">The kinds, such as <c>ScoDataset.Kinds</c>.</param>
    /// <exception cref="ArgumentNullException">The kinds are null.</exception>
    public RecordPathJsonConverter(IReadOnlyList<KindInfo> kinds) => _kinds = kinds ?? throw new ArgumentNullException(nameof(kinds));

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!)
            : throw new JsonException($"A record must be a JSON string with its kind and id, such as \"states/china\", not {reader.TokenType}.");

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

    private T Find(string path) =>
        RecordPathReader.Find(path, _kinds ?? KnownDatasets.Kinds()) is var record && record is T found
            ? found
            : throw new JsonException($"The record '{path}' is not of type {typeof(T).Name}.");
}
#endif
