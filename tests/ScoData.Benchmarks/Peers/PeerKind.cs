using System.Reflection;
using System.Text.Json.Nodes;
using ScoData;
using ScoData.Tables;

namespace Benchmarks.Peers;

/// <summary>A kind as the peers have it, with the preferred values of its records.</summary>
internal sealed class PeerKind
{
    private PeerKind(KindInfo info, IReadOnlyDictionary<string, KindInfo> kinds)
    {
        Info = info;
        Fields = [.. info.Fields.Select(field => PeerField.Of(field, kinds)).OfType<PeerField>()];
        Records = [.. info.Records.Select(record => PeerValues.Of(record, this))];
    }

    public KindInfo Info { get; }

    public IReadOnlyList<PeerField> Fields { get; }

    /// <summary>The records as JSON holds them; other peers are written from it.</summary>
    public IReadOnlyList<JsonObject> Records { get; }

    public IEnumerable<PeerField> References => Fields.Where(each => each.IsReference);

    public string Class => ClassOf(Info);

    public string Collection => CollectionOf(Info);

    /// <summary>Every kind of a dataset that has records.</summary>
    public static IReadOnlyList<PeerKind> Of(IReadOnlyList<KindInfo> dataset)
    {
        var kinds = dataset.Where(kind => kind.Count > 0).ToDictionary(kind => kind.Name);
        return [.. kinds.Values.Select(kind => new PeerKind(kind, kinds))];
    }

    /// <summary>The kind with the most records, of those that refer to others.</summary>
    public static PeerKind Largest(IReadOnlyList<PeerKind> kinds) => kinds.Where(kind => kind.References.Any()).MaxBy(kind => kind.Records.Count)!;

    public static string ClassOf(KindInfo kind) => kind.Records[0].GetType().Name;

    public static string CollectionOf(KindInfo kind) => kind.Records[0].GetType().GetCustomAttribute<RecordKindAttribute>()!.Collection;
}
