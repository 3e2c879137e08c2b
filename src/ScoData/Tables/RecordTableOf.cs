using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ScoData.Tables;

/// <summary>All records of a kind, each read when it is first asked for and kept: one object for each, without locks.</summary>
/// <typeparam name="T">The class of the records.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordTable<T> : RecordTable
    where T : ScoRecord
{
    private readonly T?[] _records;

    /// <summary>A table of so many records.</summary>
    protected RecordTable(int count)
        : base(count) => _records = new T?[count];

    /// <summary>The record at a place.</summary>
    public T this[int ordinal] => _records[ordinal] ?? Load(ordinal);

    /// <summary>All records, in the order of the table.</summary>
    public RecordList<T> All => new(this, null, 0, Count);

    /// <summary>The records at some places.</summary>
    public RecordList<T> List(int[] ordinals) => new(this, ordinals, 0, ordinals?.Length ?? 0);

    /// <inheritdoc/>
    public override IReadOnlyList<ScoRecord> Records => All;

    /// <inheritdoc/>
    public override ScoRecord RecordAt(int ordinal) => this[ordinal];

    /// <summary>The record with an id.</summary>
    /// <param name="id">The id, or a former one.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names near matches.</exception>
    public T Get(ReadOnlySpan<char> id) => TryGet(id, out var record) ? record : throw NotFound(id.ToString());

    /// <summary>The record with an id, where there is one.</summary>
    /// <param name="id">The id, or a former one.</param>
    /// <param name="record">The record.</param>
    public bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out T? record)
    {
        record = TryFind(id, out var ordinal) ? this[ordinal] : null;
        return record is not null;
    }

    /// <summary>Reads a record from its row.</summary>
    protected abstract T Read(int ordinal, ref RowReader row);

    private T Load(int ordinal)
    {
        var row = RowAt(ordinal);
        var record = Read(ordinal, ref row);
        return Interlocked.CompareExchange(ref _records[ordinal], record, null) ?? record;
    }

    private KeyNotFoundException NotFound(string id)
    {
        if (id.Length == 0)
            return new KeyNotFoundException($"The id is empty; the property All has all {Kind.Count} {Kind.Plural}.");
        var near = NearMatch.FindAll(id, Records.Select(record => record.Id), 3);
        var hint = near.Count == 0 ? $"the property All has all {Kind.Count}" : $"did you mean {NearMatch.Alternatives(near)}?";
        return new KeyNotFoundException($"There is no {Kind.Name} '{id}'; {hint}");
    }
}
