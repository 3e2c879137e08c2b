using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Schema;

/// <summary>A C# type that a schema gives rise to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">What it stands for, in a message: <c>the kind 'bridge'</c>.</param>
/// <param name="Fix">How to give it another name, in a message.</param>
/// <param name="Node">Where the schema declares it.</param>
internal sealed record GeneratedType(string Name, string What, string Fix, YamlNode Node)
{
    /// <summary>The types of a schema: those of its enums, and three for each kind.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="nodes">Where its definitions stand.</param>
    public static IEnumerable<GeneratedType> Of(DatasetSchema schema, SchemaNodes nodes) =>
        schema.Enums.Select(item => new GeneratedType(item.ClassName, $"the enum '{item.Name}'", "rename the enum", nodes.AtEnum(item.Name)))
            .Concat(schema.Kinds.SelectMany(kind => new GeneratedType[]
            {
                new(kind.ClassName, $"the kind '{kind.Name}'", "rename the kind", nodes.At(kind)),
                new(kind.CollectionName, $"the collection of '{kind.Name}'", "give the kind another 'collection'", nodes.At(kind)),
                new(TypeNames.OwnTableName(kind.Name), $"the table of '{kind.Name}'", "rename the kind", nodes.At(kind)),
            }));
}
