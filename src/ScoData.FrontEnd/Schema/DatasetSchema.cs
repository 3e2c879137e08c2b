using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.References;

namespace ScoData.FrontEnd.Schema;

/// <summary>The schema of a dataset.</summary>
/// <param name="SourceKinds">The kinds that 'sources' refers to, the usual one first; none if the dataset has no sources.</param>
/// <param name="Enums">The closed vocabularies.</param>
/// <param name="Kinds">The kinds, in the schema's order.</param>
/// <param name="ForeignKinds">The kinds of other datasets that are referred to, in order of their names.</param>
internal sealed record DatasetSchema(
    EquatableArray<string> SourceKinds,
    EquatableArray<EnumDefinition> Enums,
    EquatableArray<KindDefinition> Kinds,
    EquatableArray<ForeignKind> ForeignKinds)
{
    public KindDefinition? FindKind(string name)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Name == name)
                return kind;
        }

        return null;
    }

    public KindDefinition? FindPlural(string plural) => Kinds.FirstOrDefault(kind => kind.Plural == plural);

    /// <summary>The fields of all kinds that have an inverse property on a kind.</summary>
    /// <param name="target">The kind.</param>
    public IEnumerable<(KindDefinition Source, FieldDefinition Field)> InversesOf(string target) =>
        from source in Kinds
        from field in source.Fields
        where field.Inverse is not null && field.Targets.Contains(target)
        select (source, field);
}
