#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>Writes a record as its id, a JSON string or the name of a property, and finds it by that. For generated records.</summary>
/// <typeparam name="T">The class of the records.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordJsonConverter<T> : JsonConverter<T>, IListedJson
    where T : ScoRecord
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} must be a JSON string with its id, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue((value ?? throw new ArgumentNullException(nameof(value))).Id);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName((value ?? throw new ArgumentNullException(nameof(value))).Id);

    JsonConverter IListedJson.CreateListConverter(JsonSerializerOptions options) => RecordListJsonConverter<T>.For(this, options);

    private static T Find(string id)
    {
        try
        {
            return RecordTable<T>.Known.Parse(id);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
#endif
