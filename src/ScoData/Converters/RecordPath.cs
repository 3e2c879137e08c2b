#if NET
using System.Text.Json;
#endif

namespace ScoData.Tables;

/// <summary>The kind and the id of a record in one text, where its type does not tell the kind: <c>states/china</c>.</summary>
internal static class RecordPath
{
    /// <summary>The path of a record; of a source that is no record, its id.</summary>
    internal static string Of(object value) => value switch
    {
        ScoRecord record => $"{record.Kind.Plural}/{record.Id}",
        ISource source => source.Id,
        _ => throw new ArgumentNullException(nameof(value)),
    };

#if NET
    /// <exception cref="JsonException">There is no such record; the message names near matches.</exception>
    internal static ScoRecord Find(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            throw new JsonException($"'{path}' is no record: its kind and id are wanted, such as \"states/china\".");
        var kind = FindKind(path[..slash]);
        var id = path[(slash + 1)..];
        return kind.Find(id)
            ?? throw new JsonException($"There is no {kind.Name} '{id}'{NearMatch.Hint(id, kind.Records.Select(record => record.Id), "")}");
    }

    /// <exception cref="JsonException">There is no such kind; the message names near matches.</exception>
    internal static KindInfo FindKind(string plural) =>
        ScoDataset.Kinds.FirstOrDefault(kind => kind.Plural == plural)
        ?? throw new JsonException($"There is no kind of records '{plural}'{NearMatch.Hint(plural, ScoDataset.Kinds.Select(kind => kind.Plural), "; see ScoDataset.Kinds")}");
#endif
}
