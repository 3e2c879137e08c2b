using ScoData.Generator.Collections;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>Everything that the C# of one kind depends on besides its records.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="SourceKinds">The kinds of sources of the dataset.</param>
/// <param name="Enums">The enums that its fields use.</param>
/// <param name="Inverses">The ways back to it from the fields of other kinds.</param>
internal sealed record LinkedKind(
    KindSchema Kind,
    EquatableArray<string> SourceKinds,
    EquatableArray<EnumSchema> Enums,
    EquatableArray<Inverse> Inverses)
{
    public static LinkedKind Of(DatasetSchema schema, KindSchema kind) => new(
        kind,
        schema.SourceKinds,
        kind.Fields.Select(field => field.Type.Enum).OfType<string>().Distinct().Select(schema.FindEnum).ToEquatableArray(),
        InversesOf(schema, kind).ToEquatableArray());

    private static IEnumerable<Inverse> InversesOf(DatasetSchema schema, KindSchema target) =>
        from source in schema.Kinds
        from field in source.Fields
        where field.Inverse is not null && field.Type.Targets.Contains(target.Name)
        select new Inverse(source.Name, source.PluralWords, field);
}

/// <summary>A way back: the records of another kind whose field refers to this one.</summary>
internal sealed record Inverse(string SourceKind, string SourcePlural, FieldSchema Field);

/// <summary>A record whose references are followed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MemberName">The C# name that the id becomes.</param>
/// <param name="HasProperty">Whether the class of its kind has a property of that name.</param>
/// <param name="Label">The text that names it.</param>
/// <param name="FormerIds">Ids that it had before.</param>
/// <param name="Sources">The sources of each claim that names none of its own.</param>
/// <param name="Fields">The fields that it has.</param>
internal sealed record LinkedRecord(
    string Id,
    string MemberName,
    bool HasProperty,
    string Label,
    EquatableArray<string> FormerIds,
    EquatableArray<LinkedSource> Sources,
    EquatableArray<LinkedField> Fields)
{
    public LinkedField? Find(int field)
    {
        foreach (var linked in Fields)
        {
            if (linked.Index == field)
                return linked;
        }

        return null;
    }
}

/// <summary>A field of a record, by its place among the fields of the kind.</summary>
internal sealed record LinkedField(int Index, EquatableArray<LinkedClaim> Claims)
{
    public Value Value => Claims[0].Value;

    /// <summary>Whether sources give more than one value.</summary>
    public bool IsDisputed => Claims.Count > 1;
}

internal sealed record LinkedClaim(Value Value, EquatableArray<LinkedSource> Sources, string? AsOf, string? Note);

/// <summary>A source that is found.</summary>
/// <param name="Source">The record.</param>
/// <param name="Citation">Its citation in words, for tooltips.</param>
/// <param name="Locator">The place in it.</param>
internal sealed record LinkedSource(LinkedReference Source, string Citation, string? Locator);

/// <summary>The records of a kind of another dataset that this one refers to.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Collection">The class of all records of the kind.</param>
/// <param name="Ids">The ids of those that are referred to, each at its place.</param>
internal sealed record ForeignUse(string Kind, string Collection, EquatableArray<string> Ids);

/// <summary>A reference that is found.</summary>
/// <param name="Kind">The kind of the record that is referred to.</param>
/// <param name="Ordinal">Its place among the records of its kind; of a foreign kind, among those that are referred to.</param>
/// <param name="MemberName">The property of the class of its kind that gives it; null where there is none.</param>
/// <param name="Label">The text that names it.</param>
internal sealed record LinkedReference(string Kind, int Ordinal, string? MemberName, string Label) : Value
{
    public override string Says => Label;
}
