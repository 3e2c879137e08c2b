using ScoData.Generator.Collections;
using ScoData.Generator.Records;
using ScoData.Generator.References;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>What the other files of a dataset need to know of one: an edit that changes none of it concerns that file alone.</summary>
/// <param name="Records">The records that the file means to hold, readable or not.</param>
/// <param name="Foreign">The records of other datasets that it refers to, known or not.</param>
internal sealed record FileSummary(EquatableArray<RecordSummary> Records, EquatableArray<ForeignReference> Foreign)
{
    public static FileSummary Of(SchemaResult result, RecordFile file)
    {
        if (result.Schema is not { } schema)
            return new FileSummary(default, default);
        var readable = file.Records.ToDictionary(record => record.Identity);
        return new FileSummary(
            file.Identities.Select(identity => RecordSummary.Of(schema, identity, readable.TryGetValue(identity, out var record) ? record : null)).ToEquatableArray(),
            schema.ForeignKinds.Count == 0 ? default : ForeignIn(file).ToEquatableArray());
    }

    private static IEnumerable<ForeignReference> ForeignIn(RecordFile file) => file.Records
        .SelectMany(record => record.AllReferences)
        .Where(reference => ForeignNames.IsForeign(reference.Kind))
        .Select(reference => new ForeignReference(reference.Kind, reference.Id))
        .Distinct();
}

/// <summary>A record of another dataset, as one of this refers to it.</summary>
internal sealed record ForeignReference(string Kind, string Id);

/// <summary>What others need to know of a record.</summary>
/// <param name="Identity">Kind, id and place.</param>
/// <param name="IsReadable">Whether there is more of it than its id.</param>
/// <param name="Label">The text that names it.</param>
/// <param name="Time">When it was, in EDTF; null where its kind or it has no time.</param>
/// <param name="Citation">Its citation in words, for a source.</param>
/// <param name="FormerIds">Ids that it had before.</param>
internal sealed record RecordSummary(
    RecordIdentity Identity, bool IsReadable, string Label, string? Time, string? Citation, EquatableArray<FormerId> FormerIds)
{
    public static RecordSummary Of(DatasetSchema schema, RecordIdentity identity, Record? record)
    {
        if (record is null)
            return new RecordSummary(identity, false, identity.Id, null, null, default);
        var kind = schema.FindKind(identity.Kind)!;
        return new RecordSummary(
            identity,
            true,
            Text(record, kind.Label) ?? identity.Id,
            kind.When is { } when ? Text(record, when) : null,
            schema.SourceKinds.Contains(kind.Name) ? CitationText.Of(kind, record) : null,
            record.FormerIds);
    }

    private static string? Text(Record record, string field) => record.Find(field)?.Claims[0].Value is ScalarValue value ? value.Text : null;
}
