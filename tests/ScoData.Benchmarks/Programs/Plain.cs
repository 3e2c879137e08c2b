namespace Measured;

/// <summary>The lookups that one has otherwise, over the same records.</summary>
internal static class Plain
{
    public static readonly Dictionary<string, PeerRecord> ById = PeerLargest.All.ToDictionary(record => record.Id);
    public static readonly Dictionary<string, PeerRecord>.AlternateLookup<ReadOnlySpan<char>> BySpan = ById.GetAlternateLookup<ReadOnlySpan<char>>();
    public static readonly FrozenDictionary<string, PeerRecord> FrozenById = PeerLargest.All.ToFrozenDictionary(record => record.Id, StringComparer.Ordinal);
    public static readonly FrozenDictionary<string, PeerRecord>.AlternateLookup<ReadOnlySpan<char>> FrozenBySpan = FrozenById.GetAlternateLookup<ReadOnlySpan<char>>();
}
