#if NET
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScoData.Tables;

namespace ScoData;

/// <summary>
/// Writes and reads the types of every dataset as they are written and read without it: records as their ids, words of
/// vocabularies as the data has them, values as their texts. Add it where something else would come first: before a
/// <see cref="JsonStringEnumConverter"/> of the options, and for generated serializers of a dataset that is compiled for
/// .NET Standard. For example <c>options.Converters.Insert(0, new DatasetJsonConverter())</c>.
/// </summary>
public sealed class DatasetJsonConverter : JsonConverterFactory
{
    /// <summary>Whether it is a type of this library, or a record or vocabulary of a dataset.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))) is not null;

    /// <summary>The converter that the type has without the options.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))) is JsonConverterFactory factory
            ? factory.CreateConverter(typeToConvert, options)
            : Find(typeToConvert);

    /// <summary>The converter that a type of this library, or of a dataset, names itself.</summary>
    internal static JsonConverter? Find(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) switch
    {
        ConvertedByAttribute attribute => attribute.CreateConverter(type),
        { ConverterType: { } converter } when converter.Assembly == typeof(DatasetJsonConverter).Assembly => (JsonConverter?)Activator.CreateInstance(converter),
        _ => null,
    };
}
#endif
