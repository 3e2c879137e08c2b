#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>Writes a list of records as a JSON array of what each record is, and reads it back. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordListJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(RecordList<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var record = (typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))).GetGenericArguments()[0];
        return DatasetJsonConverter.Find(record) is IListedJson converter
            ? converter.CreateListConverter(options)
            : throw new NotSupportedException($"A list of {record.Name} cannot be written as JSON: {record.Name} is not a class of generated records.");
    }
}

/// <summary>A converter of records that can make the one of their lists: it knows their class, so that no type is made at run time.</summary>
internal interface IListedJson
{
    JsonConverter CreateListConverter(JsonSerializerOptions options);
}

/// <summary>Writes and reads the lists of one class of records.</summary>
internal sealed class RecordListJsonConverter<T>(JsonConverter<T> record) : JsonConverter<RecordList<T>>
    where T : ScoRecord
{
    /// <summary>Makes it from a converter of one record; another one that the options have for it comes first.</summary>
    internal static RecordListJsonConverter<T> For(JsonConverter<T> record, JsonSerializerOptions options) =>
        new(options.Converters.FirstOrDefault(converter => converter.CanConvert(typeof(T))) switch
        {
            JsonConverter<T> own => own,
            JsonConverterFactory factory when factory.CreateConverter(typeof(T), options) is JsonConverter<T> own => own,
            _ => record,
        });

    public override RecordList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"A list of records must be a JSON array, not {reader.TokenType}.");
        var records = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            records.Add(record.Read(ref reader, typeof(T), options) ?? throw new JsonException("A list of records must not contain null."));
        return new RecordList<T>(records.ToArray());
    }

    public override void Write(Utf8JsonWriter writer, RecordList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
            record.Write(writer, item, options);
        writer.WriteEndArray();
    }
}
#endif
