using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.Schema;

/// <summary>One kind of record.</summary>
/// <param name="Name">Its name in the schema: <c>exercise</c>.</param>
/// <param name="Plural">The folder or file of its records: <c>exercises</c>.</param>
/// <param name="ClassName">The class of a record: <c>Exercise</c>.</param>
/// <param name="CollectionName">The static class of all records: <c>Exercises</c>.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Label">The name of the field that names a record.</param>
/// <param name="When">The name of the field that puts a record in time.</param>
/// <param name="Cite">The fields that make up a citation, for a kind of sources.</param>
/// <param name="Unsourced">Whether its values need no source.</param>
/// <param name="Checked">When its records were last compared with their sources.</param>
/// <param name="Fields">Its fields, in the schema's order, the common ones last.</param>
internal sealed record KindDefinition(
    string Name,
    string Plural,
    string ClassName,
    string CollectionName,
    string Summary,
    string Label,
    string? When,
    EquatableArray<string> Cite,
    bool Unsourced,
    EdtfDate? Checked,
    EquatableArray<FieldDefinition> Fields)
{
    /// <summary>The keys that a record can have, in order.</summary>
    public EquatableArray<string> Keys { get; } = new([.. Fields.Select(field => field.Name), RecordKeys.Sources, RecordKeys.FormerIds]);

    /// <summary>The field that names a record.</summary>
    public FieldDefinition LabelField => FindField(Label)!;

    /// <summary>The field that puts a record in time; null if there is none.</summary>
    public FieldDefinition? TimeField { get; } = When is null ? null : Fields.FirstOrDefault(field => field.Name == When);

    public FieldDefinition? FindField(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }

    /// <summary>The name in a sentence: <c>an exercise series</c>.</summary>
    public string WithArticle => KindName.WithArticle(Name);

    public string Words => KindName.Words(Name);

    public string PluralWords => Plural.Replace('-', ' ');
}
