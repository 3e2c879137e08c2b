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
    private readonly Derived<Dictionary<string, KindDefinition>> _byName = Derived.ByName(() => Kinds, kind => kind.Name);

    private readonly Derived<Dictionary<string, KindDefinition>> _byPlural = Derived.ByName(() => Kinds, kind => kind.Plural);

    private readonly Derived<ILookup<string, (KindDefinition, FieldDefinition)>> _inverses = new(() => (
        from source in Kinds
        from field in source.Fields
        where field.Inverse is not null
        from target in field.Targets.Distinct(StringComparer.Ordinal)
        select (Target: target, Inverse: (source, field))).ToLookup(pair => pair.Target, pair => pair.Inverse, StringComparer.Ordinal));

    public KindDefinition? FindKind(string name) => _byName.Value.TryGetValue(name, out var kind) ? kind : null;

    public KindDefinition? FindPlural(string plural) => _byPlural.Value.TryGetValue(plural, out var kind) ? kind : null;

    /// <summary>The fields of all kinds that have an inverse property on a kind.</summary>
    /// <param name="target">The kind.</param>
    public IEnumerable<(KindDefinition Source, FieldDefinition Field)> InversesOf(string target) => _inverses.Value[target];
}
