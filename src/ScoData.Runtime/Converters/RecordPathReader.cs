#if NET
using System.Text.Json;

namespace ScoData.Tables;

/// <summary>Finds records and kinds by what <see cref="RecordPath"/> writes.</summary>
internal static class RecordPathReader
{
    private const string HandIn = "; in a trimmed program, add new RecordPathJsonConverter<ScoRecord>(kinds) to the converters, with the Kinds of the dataset";

    /// <summary>The record with a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="kinds">The kinds of the datasets that it may be in.</param>
    /// <exception cref="JsonException">There is no such record, and the message names near matches, or several datasets have one.</exception>
    internal static ScoRecord Find(string path, IReadOnlyList<KindInfo> kinds)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            throw new JsonException($"'{path}' is not a valid record: write its kind and id, such as \"states/china\".");
        var plural = path[..slash];
        var id = path[(slash + 1)..];
        var named = kinds.Where(kind => kind.Plural == plural).ToArray();
        if (named.Length == 0)
            throw UnknownKind(plural, kinds);
        ScoRecord[] found = [.. named.Select(kind => kind.Find(id)).OfType<ScoRecord>()];
        return found.Length switch
        {
            0 => throw new JsonException($"There is no {named[0].Name} '{id}'{NearMatch.Hint(id, named.SelectMany(kind => kind.Records).Select(record => record.Id), "")}"),
            1 => found[0],
            _ => throw new JsonException($"Several datasets have a record '{path}': {string.Join(", ", found.Select(record => record.GetType().FullName))}. Read it as one of these classes."),
        };
    }

    /// <summary>The kind with a plural.</summary>
    /// <param name="plural">The plural.</param>
    /// <exception cref="JsonException">There is no such kind, and the message names near matches, or several datasets have one.</exception>
    internal static KindInfo FindKind(string plural)
    {
        var kinds = KnownDatasets.Kinds();
        var named = kinds.Where(kind => kind.Plural == plural).ToArray();
        return named.Length switch
        {
            0 => throw UnknownKind(plural, kinds),
            1 => named[0],
            _ => throw new JsonException($"Several datasets have records of a kind '{plural}'."),
        };
    }

    private static JsonException UnknownKind(string plural, IReadOnlyList<KindInfo> kinds) =>
        new($"There is no kind of records '{plural}'{NearMatch.Hint(plural, kinds.Select(kind => kind.Plural), kinds.Count == 0 ? HandIn : "; see Kinds of the dataset")}");
}
#endif
