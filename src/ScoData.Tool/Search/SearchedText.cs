namespace ScoData.Tool.Search;

/// <summary>In which part of a record a text stands; the part that tells most first.</summary>
internal enum RecordPart
{
    /// <summary>The name of the record.</summary>
    Label,

    /// <summary>A name in another language.</summary>
    Name,

    /// <summary>The id.</summary>
    Id,

    /// <summary>Another name: an alias, an abbreviation, or one that another source gives.</summary>
    Alias,

    /// <summary>Any other value.</summary>
    Text,

    /// <summary>A note.</summary>
    Note,
}

/// <summary>A text of a record that search looks through.</summary>
/// <param name="Part">In which part of the record it stands.</param>
/// <param name="Field">The field that it belongs to.</param>
/// <param name="Text">The text.</param>
internal sealed record SearchedText(RecordPart Part, string Field, FoldedText Text)
{
    private const string Id = "id";
    private const string Note = "note";

    // Fields that hold names, beside those of the type "names" and the label.
    private static readonly string[] NameFields = ["aliases", "abbreviation", "translated-title"];

    /// <summary>The texts of a record, the parts that tell most first.</summary>
    /// <param name="record">The record.</param>
    public static IReadOnlyList<SearchedText> Of(ScoRecord record) =>
    [
        .. All(record)
            .DistinctBy(text => (text.Part, text.Field, text.Text))
            .OrderBy(text => text.Part)
            .Select(text => new SearchedText(text.Part, text.Field, new FoldedText(text.Text))),
    ];

    private static IEnumerable<(RecordPart Part, string Field, string Text)> All(ScoRecord record)
    {
        yield return (RecordPart.Label, record.Kind.LabelField.Name, record.Label);
        yield return (RecordPart.Id, Id, record.Id);
        foreach (var claim in record.Claims)
        {
            if (claim.Value is TextMap names && claim.Field.Type.ValueType == FieldValueType.Names)
            {
                foreach (var name in names.Values)
                    yield return (RecordPart.Name, claim.Field.Name, name);
            }

            if (claim.Field != record.Kind.LabelField || claim.Text != record.Label)
                yield return (PartOf(claim.Field, record.Kind), claim.Field.Name, claim.Text);
            if (claim.Note is { } note)
                yield return (RecordPart.Note, $"{claim.Field.Name}, {Note}", note);
        }
    }

    private static RecordPart PartOf(FieldInfo field, KindInfo kind)
    {
        if (field == kind.LabelField || field.Type.ValueType == FieldValueType.Names || NameFields.Contains(field.Name))
            return RecordPart.Alias;
        return field.Name == Note ? RecordPart.Note : RecordPart.Text;
    }
}
