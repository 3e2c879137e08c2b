using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Linking;

/// <summary>What other records need to know about one: an edit that changes none of it affects only its own file.</summary>
/// <param name="Identity">Kind, id and place.</param>
/// <param name="IsReadable">Whether there is more of it than its id.</param>
/// <param name="Label">The text that names it.</param>
/// <param name="Time">Its time; null if its kind or the record has none.</param>
/// <param name="Citation">Its citation in words, for a source.</param>
/// <param name="Issued">When it was published or, if that is later, last changed, for a source.</param>
/// <param name="FormerIds">Ids that it had before.</param>
internal sealed record RecordSummary(
    RecordIdentity Identity, bool IsReadable, string Label, EdtfInterval? Time, string? Citation, EdtfInterval? Issued, EquatableArray<FormerId> FormerIds)
{
    /// <summary>Each reference to a record has its label in a tooltip, and each fact with it as a source its citation.</summary>
    private const int LongestName = 1_000;

    public static RecordSummary Of(DatasetSchema schema, RecordIdentity identity, Record? record)
    {
        if (record is null)
            return new RecordSummary(identity, false, identity.Id, null, null, null, default);
        var kind = schema.FindKind(identity.Kind)!;
        var isSource = schema.SourceKinds.Contains(kind.Name);
        return new RecordSummary(
            identity,
            true,
            record.Find(kind.LabelField.Index)?.Preferred is ScalarValue<string> label ? Shortened(label.Data) : identity.Id,
            kind.TimeField is { } time ? record.Find(time.Index)?.Time : null,
            isSource ? Shortened(CitationText.Of(kind, record)) : null,
            isSource ? TimeOf(kind, record, "updated") ?? TimeOf(kind, record, "issued") : null,
            record.FormerIds);
    }

    private static EdtfInterval? TimeOf(KindDefinition kind, Record record, string field) => kind.FindField(field) is { } found ? record.Find(found.Index)?.Time : null;

    /// <summary>The beginning of a text that is too long to be repeated wherever the record is named.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= LongestName)
            return text;
        var length = char.IsHighSurrogate(text[LongestName - 2]) ? LongestName - 2 : LongestName - 1;
        return text.Substring(0, length) + "…";
    }
}
