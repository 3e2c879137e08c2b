using System.ComponentModel;
using ScoData;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

public sealed class DatasetYamlConverter : IYamlTypeConverter
{
    public bool Accepts(Type type) => Converter(type).GetType().Assembly == typeof(ScoRecord).Assembly;

    public object? ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) =>
        parser.Consume<Scalar>().Value is { Length: > 0 } text ? Converter(type).ConvertFromInvariantString(text) : null;

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
        emitter.Emit(new Scalar(value is null ? "" : Converter(type).ConvertToInvariantString(value)!));

    private static TypeConverter Converter(Type type) => TypeDescriptor.GetConverter(Nullable.GetUnderlyingType(type) ?? type);
}
