#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>Writes a kind of records as its plural, and finds it by that: <c>"exercises"</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KindInfoJsonConverter : JsonConverter<KindInfo>
{
    /// <inheritdoc/>
    public override KindInfo Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? RecordPathReader.FindKind(reader.GetString()!)
            : throw new JsonException($"A kind of records must be a JSON string with its plural, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, KindInfo value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue((value ?? throw new ArgumentNullException(nameof(value))).Plural);
}

/// <summary>Writes a field as its name in the data: <c>"personnel"</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldInfoJsonConverter : JsonConverter<FieldInfo>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: several kinds have fields of the same name.</exception>
    public override FieldInfo Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Fields cannot be read from JSON, since several kinds have fields of the same name; use KindInfo.GetField.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldInfo value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue((value ?? throw new ArgumentNullException(nameof(value))).Name);
}

/// <summary>Writes the type of a field as the schema does: <c>"list of state"</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldTypeJsonConverter : JsonConverter<FieldType>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: types are those of the fields of a dataset.</exception>
    public override FieldType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Field types cannot be read from JSON; use FieldInfo.Type.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldType value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue((value ?? throw new ArgumentNullException(nameof(value))).Name);
}
#endif
