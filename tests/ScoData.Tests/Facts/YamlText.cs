using System.Collections;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ScoData.Tests.Facts;

/// <summary>A value as a list of texts: once of the YAML, once of the object that the library gives.</summary>
internal static class YamlText
{
    public static IReadOnlyList<string> Of(YamlNode node) => node switch
    {
        YamlScalarNode scalar => [scalar.Value!],
        YamlSequenceNode list => [.. list.Select(item => ((YamlScalarNode)item).Value!)],
        YamlMappingNode map => [.. map.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal)],
        _ => throw new InvalidOperationException(),
    };

    public static IReadOnlyList<string> Of(object value, FieldInfo field) => value switch
    {
        string text => [text],
        TextMap map => [.. map.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal)],
        IEnumerable list => [.. list.Cast<object>().Select(item => Of(item, field).Single())],
        bool flag => [flag ? "true" : "false"],
        Quantity quantity => [quantity.ToDataString()],
        Money money => [money.ToDataString()],
        ScoRecord record => [field.Type.Targets.Count > 1 ? $"{record.Kind.Name}/{record.Id}" : record.Id],
        Enum member => [field.Values[Convert.ToInt32(member, CultureInfo.InvariantCulture)].Name],
        IFormattable formattable => [formattable.ToString(null, CultureInfo.InvariantCulture)],
        _ => [value.ToString()!],
    };
}
