using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ScoData;

public sealed class DatasetConverter : JsonConverter
{
    private static readonly DatasetJsonConverter Known = new();

    public override bool CanConvert(Type objectType) => Known.CanConvert(Nullable.GetUnderlyingType(objectType) ?? objectType);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(System.Text.Json.JsonSerializer.Serialize(value, value!.GetType()));

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        System.Text.Json.JsonSerializer.Deserialize(JToken.Load(reader).ToString(Formatting.None), objectType);
}
