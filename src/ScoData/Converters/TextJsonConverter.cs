#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData;

/// <summary>Writes a value as a JSON string in its data form, and reads it back; a whole number is read as its digits.</summary>
/// <param name="parse">Reads the data form.</param>
/// <param name="write">Writes the data form.</param>
internal abstract class TextJsonConverter<T>(Func<string, T> parse, Func<T, string> write) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => throw new JsonException($"A {typeof(T).Name} is a JSON string, not {reader.TokenType}."),
        };
        try
        {
            return parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
#endif
