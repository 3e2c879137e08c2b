#if NET
using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>Writes a value in its data form, as a JSON string or the name of a property, and reads it back; a number is read as its digits.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : struct
{
    private readonly Func<string, T> _parse;
    private readonly Func<T, string> _write;

    private protected TextJsonConverter(Func<string, T> parse, Func<T, string> write)
    {
        _parse = parse;
        _write = write;
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        // The digits themselves, because trailing zeros count in a measurement.
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
        _ => throw new JsonException($"A {typeof(T).Name} must be a JSON string, not {reader.TokenType}."),
    });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(_write(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(_write(value));

    private T Parse(string text)
    {
        try
        {
            return _parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
#endif
