using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Linking;

/// <summary>Everything that the C# of one kind depends on besides its records.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="SourceKinds">The kinds of sources of the dataset.</param>
/// <param name="Inverses">The inverse references from the fields of other kinds.</param>
internal sealed record KindModel(KindDefinition Kind, EquatableArray<string> SourceKinds, EquatableArray<Inverse> Inverses)
{
    public static KindModel Of(DatasetSchema schema, KindDefinition kind) => new(
        kind,
        schema.SourceKinds,
        schema.InversesOf(kind.Name).Select(inverse => new Inverse(inverse.Source.Name, inverse.Source.PluralWords, inverse.Field)).ToEquatableArray());
}

/// <summary>An inverse reference: the records of another kind whose field refers to this one.</summary>
internal sealed record Inverse(string SourceKind, string SourcePlural, FieldDefinition Field);
