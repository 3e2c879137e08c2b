using ScoData.Generator.Collections;
using ScoData.Generator.References;

namespace ScoData.Generator.Schema;

/// <summary>What kinds of facts a dataset has.</summary>
/// <param name="SourceKinds">The kinds that 'sources' refers to, the usual one first; none where the dataset has no sources.</param>
/// <param name="Enums">The closed vocabularies.</param>
/// <param name="Kinds">The kinds, in the schema's order.</param>
/// <param name="ForeignKinds">The kinds of other datasets that are referred to, in order of their names.</param>
internal sealed record DatasetSchema(
    EquatableArray<string> SourceKinds,
    EquatableArray<EnumSchema> Enums,
    EquatableArray<KindSchema> Kinds,
    EquatableArray<ForeignKind> ForeignKinds)
{
    public KindSchema? FindKind(string name)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Name == name)
                return kind;
        }

        return null;
    }

    /// <summary>The names of the counts that can be parts of others.</summary>
    public IReadOnlyCollection<string> PartFields()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in Kinds)
        {
            foreach (var field in kind.Fields)
            {
                if (field.Rules.PartOf is not null)
                    names.Add(field.Name);
            }
        }

        return names;
    }

    /// <summary>The kinds of what is held, each with the kind that must hold it.</summary>
    public IReadOnlyCollection<(string Holder, string Target)> Holders()
    {
        var holders = new HashSet<(string, string)>();
        foreach (var kind in Kinds)
        {
            foreach (var field in kind.Fields)
            {
                if (field.Rules.Holding is { } holder)
                    holders.Add((holder, field.Type.Targets[0]));
            }
        }

        return holders;
    }

    public KindSchema? FindPlural(string plural) => Kinds.FirstOrDefault(kind => kind.Plural == plural);

    public EnumSchema FindEnum(string name) => Enums.First(schema => schema.Name == name);
}

/// <summary>A closed vocabulary, which becomes a C# enum.</summary>
internal sealed record EnumSchema(string Name, string ClassName, string Summary, EquatableArray<EnumMember> Members);

/// <summary>One word of a closed vocabulary.</summary>
internal sealed record EnumMember(string Name, string MemberName, string Summary);

/// <summary>One kind of record.</summary>
/// <param name="Name">Its name in the schema: <c>exercise</c>.</param>
/// <param name="Plural">The folder or file of its records: <c>exercises</c>.</param>
/// <param name="ClassName">The class of a record: <c>Exercise</c>.</param>
/// <param name="CollectionName">The static class of all records: <c>Exercises</c>.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Label">The field that names a record.</param>
/// <param name="When">The field that puts a record in time.</param>
/// <param name="Cite">The fields that make up a citation, for the kind of sources.</param>
/// <param name="Unsourced">Whether its values need no source.</param>
/// <param name="Checked">When its records were last compared with their sources, in EDTF.</param>
/// <param name="Fields">Its fields, in the schema's order, the common ones last.</param>
internal sealed record KindSchema(
    string Name,
    string Plural,
    string ClassName,
    string CollectionName,
    string Summary,
    string Label,
    string? When,
    EquatableArray<string> Cite,
    bool Unsourced,
    string? Checked,
    EquatableArray<FieldSchema> Fields)
{
    /// <summary>The keys that a record can have, in order.</summary>
    public EquatableArray<string> Keys { get; } = new([.. Fields.Select(field => field.Name), RecordKeys.Sources, RecordKeys.FormerIds]);

    public FieldSchema? FindField(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }

    /// <summary>The one field that refers to a record of a kind alone, or null where there is none or several.</summary>
    public FieldSchema? HolderOf(string target)
    {
        var fields = Fields.Where(field => field.Type is { IsList: false, Targets.Count: 1 } type && type.Targets[0] == target).ToArray();
        return fields.Length == 1 ? fields[0] : null;
    }

    /// <summary>The name in a sentence: <c>an exercise series</c>.</summary>
    public string WithArticle => KindWords.WithArticle(Name);

    public string Words => KindWords.Of(Name);

    public string PluralWords => Plural.Replace('-', ' ');
}

/// <summary>One field of a kind.</summary>
/// <param name="Name">Its key in the data: <c>part-of</c>.</param>
/// <param name="MemberName">Its C# name: <c>PartOf</c>.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Summary">What it means.</param>
/// <param name="Required">Whether every record must have it.</param>
/// <param name="Unit">What a count counts.</param>
/// <param name="Inverse">The C# name of the way back on the kinds that it refers to.</param>
/// <param name="Query">The C# name of the query by this reference.</param>
/// <param name="Rules">What must hold between it and other fields.</param>
/// <param name="Rule">How its value is chosen, for the codebook.</param>
internal sealed record FieldSchema(
    string Name,
    string MemberName,
    FieldType Type,
    string Summary,
    bool Required,
    string? Unit,
    string? Inverse,
    string? Query,
    FieldRules Rules,
    string? Rule)
{
    /// <summary>Whether records are looked up by what this field refers to.</summary>
    public bool IsIndexed => Type.Value == FieldValue.Reference && (Inverse is not null || Query is not null);
}
