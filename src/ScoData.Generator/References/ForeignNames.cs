using ScoData.Generator.Schema;
using ScoData.Generator.Yaml;

namespace ScoData.Generator.References;

/// <summary>The kinds of other datasets that a schema names. They have a full stop in their names, which own kinds have not.</summary>
internal static class ForeignNames
{
    public static bool IsForeign(string kind) => kind.IndexOf('.') >= 0;

    /// <summary>What a schema names, each once and in order, before anything of it is checked: a schema that names none asks nothing of the references.</summary>
    public static IEnumerable<string> In(YamlFile schema) => Types(schema.Root)
        .SelectMany(FieldType.NamesIn)
        .Where(IsForeign)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal);

    private static IEnumerable<string> Types(YamlNode? node) => node is not YamlMapping mapping ? [] : mapping.Entries.SelectMany(entry => entry switch
    {
        { Key.Text: "type" or "sources", Value: YamlScalar { Text: var type } } => [type],
        _ => Types(entry.Value),
    });
}
