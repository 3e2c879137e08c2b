using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>All records of a kind, of whatever class they are and however they are stored.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordTable
{
    private KindInfo? _kind;

    private protected RecordTable(int count) => Count = count;

    /// <summary>How many records there are.</summary>
    public int Count { get; }

    /// <summary>The kind of the records.</summary>
    public KindInfo Kind => _kind ?? Interlocked.CompareExchange(ref _kind, CreateKind(), null) ?? _kind;

    /// <summary>All records.</summary>
    public abstract IReadOnlyList<ScoRecord> Records { get; }

    /// <summary>The record at a place.</summary>
    public abstract ScoRecord RecordAt(int ordinal);

    /// <summary>Describes the kind.</summary>
    protected abstract KindInfo CreateKind();

    /// <summary>The claims on a record, in the order of the fields, the preferred one of each first.</summary>
    internal abstract IReadOnlyList<Claim> ReadClaims(ScoRecord record);

    /// <summary>The ids that a record had before.</summary>
    internal abstract IReadOnlyList<string> FormerIdsOf(ScoRecord record);

    /// <summary>Finds the place of the record with an id or a former id.</summary>
    internal abstract bool TryFind(ReadOnlySpan<char> id, out int ordinal);
}
