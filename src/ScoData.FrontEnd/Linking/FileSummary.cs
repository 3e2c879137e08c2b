using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Linking;

/// <summary>What other files of a dataset need to know about one file.</summary>
/// <param name="Records">The records of the file, readable or not.</param>
/// <param name="Foreign">The records of other datasets that it refers to, known or not.</param>
/// <param name="UnreadKind">A kind of which it has records that are not known; otherwise null.</param>
/// <param name="IsMisplaced">Whether it may have records of any kind of which there seem to be none.</param>
internal sealed record FileSummary(EquatableArray<RecordSummary> Records, EquatableArray<ForeignReference> Foreign, string? UnreadKind = null, bool IsMisplaced = false)
{
    public static FileSummary Of(SchemaResult result, RecordFile file)
    {
        if (result.Schema is not { } schema)
            return new FileSummary(default, default);
        var readable = file.Records.ToDictionary(record => record.Identity);
        return new FileSummary(
            file.Identities.Select(identity => RecordSummary.Of(schema, identity, readable.TryGetValue(identity, out var record) ? record : null)).ToEquatableArray(),
            schema.ForeignKinds.Count == 0 ? default : ForeignIn(file).ToEquatableArray(),
            file.UnreadKind,
            file.IsMisplaced);
    }

    private static IEnumerable<ForeignReference> ForeignIn(RecordFile file) => file.Records
        .SelectMany(record => record.AllReferences)
        .Where(reference => KindName.IsForeign(reference.Kind))
        .Select(reference => new ForeignReference(reference.Kind, reference.Id))
        .Distinct();
}

/// <summary>A reference to a record of another dataset.</summary>
internal sealed record ForeignReference(string Kind, string Id);
