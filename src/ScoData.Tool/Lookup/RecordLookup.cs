using ScoData.Tables;

namespace ScoData.Tool.Lookup;

/// <summary>Finds records by what people type: <c>exercises/peace-mission-2010</c>, or the id alone if it is unique.</summary>
internal static class RecordLookup
{
    /// <summary>The kind and the id of a record, which name it everywhere in the tool.</summary>
    /// <param name="record">The record.</param>
    public static string PathOf(ScoRecord record) => RecordPath.Of(record);

    /// <summary>The record with a path or an id.</summary>
    /// <param name="typed">The path or the id; upper and lower case are the same.</param>
    /// <exception cref="ToolException">There is none, or there are several; the message names them or near ones.</exception>
    public static ScoRecord Find(string typed)
    {
        var found = FindAll(typed);
        return found.Count == 1 ? found[0] : throw Ambiguous(typed, found);
    }

    /// <summary>The source with an id if there is one, else the record that is found as by <see cref="Find"/>.</summary>
    /// <param name="typed">The path or the id; upper and lower case are the same.</param>
    /// <exception cref="ToolException">There is none, or there are several; the message names them or near ones.</exception>
    public static ScoRecord FindSourceFirst(string typed)
    {
        var found = FindAll(typed);
        if (found.Count == 1)
            return found[0];
        return found.Where(record => record is ISource).ToArray() is [var source] ? source : throw Ambiguous(typed, found);
    }

    private static IReadOnlyList<ScoRecord> FindAll(string typed)
    {
        var slash = typed.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? FindEverywhere(typed)
            : [FindIn(KindLookup.Find(typed[..slash]), typed[(slash + 1)..])];
    }

    private static ScoRecord FindIn(KindInfo kind, string id)
    {
        if (kind.Find(IdOf(id)) is { } record)
            return record;
        var hint = Suggestion.For(
            id,
            kind.Records.Select(known => (known.Id, PathOf(known))),
            $"'sco list {kind.Plural}' shows all {kind.Count}.");
        throw new ToolException($"There is no {kind.Name} '{id}'. {hint}");
    }

    private static ScoRecord[] FindEverywhere(string id)
    {
        var found = ScoDataset.Kinds.Select(kind => kind.Find(IdOf(id))).OfType<ScoRecord>().ToArray();
        if (found.Length > 0)
            return found;
        if (ScoDataset.Kinds.Any(kind => kind.Plural == IdOf(id) || kind.Name == IdOf(id)))
            throw new ToolException($"'{id}' is a kind, not a record. 'sco list {id}' lists its records.");
        var hint = Suggestion.For(
            id,
            ScoDataset.Kinds.SelectMany(kind => kind.Records).Select(record => (record.Id, PathOf(record))),
            $"'sco list' names the kinds, and 'sco list KIND' the records of one. {OwnFacts.Hint}");
        throw new ToolException($"There is no record '{id}'. {hint}");
    }

    private static ToolException Ambiguous(string typed, IReadOnlyList<ScoRecord> found) =>
        new($"Several records have the id '{typed}'. Did you mean {NearMatch.Alternatives([.. found.Select(PathOf)])}?");

    // Ids are kebab-case.
    private static string IdOf(string typed) => typed.ToLowerInvariant();
}
