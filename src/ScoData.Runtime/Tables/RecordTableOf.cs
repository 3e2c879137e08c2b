using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace ScoData.Tables;

/// <summary>All records of a kind, each read on first use and cached: one object for each, without locks.</summary>
/// <typeparam name="T">The class of the records.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordTable<T> : RowTable
    where T : ScoRecord
{
    private readonly T?[] _records;
    private T[]? _all;

    /// <summary>The table of a class of records, for converters: they know the class alone.</summary>
    internal static RecordTable<T> Known =>
        typeof(T).GetCustomAttribute<RecordKindAttribute>()?.Table.GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic)?.GetValue(null) as RecordTable<T>
        ?? throw new NotSupportedException($"{typeof(T).Name} is not a class of generated records.");

    /// <summary>A table with a number of records.</summary>
    protected RecordTable(int count)
        : base(count) => _records = new T?[count];

    /// <summary>The record at a place.</summary>
    public T this[int ordinal] => _records[ordinal] ?? Load(ordinal);

    /// <summary>All records, in the order of the table.</summary>
    public RecordList<T> All => new(_all ??= ReadAll());

    /// <inheritdoc/>
    public override IReadOnlyList<ScoRecord> Records => All;

    /// <inheritdoc/>
    public override ScoRecord RecordAt(int ordinal) => this[ordinal];

    /// <summary>The record with an id, or a former one.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names near matches.</exception>
    public T Get(ReadOnlySpan<char> id) => FindId(id) is >= 0 and var ordinal ? this[ordinal] : throw NotFound(id.ToString());

    /// <summary>The record with an id, or a former one.</summary>
    /// <param name="candidate">The first candidate for its place, or -1.</param>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names near matches.</exception>
    public T Get(int candidate, ReadOnlySpan<char> id) => TryGet(candidate, id, out var record) ? record : throw NotFound(id.ToString());

    /// <summary>The record with an id, or a former one, for frameworks.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="FormatException">There is none; the message names near matches.</exception>
    public T Parse(string id) => Parse((id ?? throw new ArgumentNullException(nameof(id))).AsSpan());

    /// <summary>The record with an id, or a former one, for frameworks.</summary>
    /// <exception cref="FormatException">There is none; the message names near matches.</exception>
    public T Parse(ReadOnlySpan<char> id) => TryGet(id, out var record) ? record : throw new FormatException(NotFound(id.ToString()).Message);

    /// <summary>The record with an id, or a former one, if there is one.</summary>
    /// <param name="candidate">The first candidate for its place, or -1.</param>
    /// <param name="id">The id.</param>
    /// <param name="record">The record.</param>
    public bool TryGet(int candidate, ReadOnlySpan<char> id, [NotNullWhen(true)] out T? record)
    {
        if (candidate < 0)
        {
            record = null;
            return false;
        }

        // Usually the right record, and already read.
        if (_records[candidate] is { } known && known.Id.AsSpan().SequenceEqual(id))
        {
            record = known;
            return true;
        }

        return TryGet(id, out record);
    }

    /// <summary>The record with an id, or a former one, if there is one.</summary>
    public bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out T? record)
    {
        var ordinal = FindId(id);
        record = ordinal >= 0 ? this[ordinal] : null;
        return ordinal >= 0;
    }

    /// <summary>Reads a record from its row.</summary>
    protected abstract T Read(int ordinal, ref RowReader row);

    /// <summary>Some of the records, by their places.</summary>
    internal T[] Find(ReadOnlySpan<int> ordinals)
    {
        // Many records have an empty list, so they share one empty array.
        if (ordinals.Length == 0)
            return [];
        var found = new T[ordinals.Length];
        for (var i = 0; i < found.Length; i++)
            found[i] = this[ordinals[i]];
        return found;
    }

    /// <summary>Reads the remaining records. Then the array of cached records is the complete list.</summary>
    private T[] ReadAll()
    {
        for (var i = 0; i < _records.Length; i++)
            _ = this[i];
        return _records!;
    }

    private T Load(int ordinal)
    {
        var row = new RowReader(Rows, RowStarts[ordinal]);
        var record = Read(ordinal, ref row);
        return Interlocked.CompareExchange(ref _records[ordinal], record, null) ?? record;
    }

    private KeyNotFoundException NotFound(string id)
    {
        if (id.Length == 0)
            return new KeyNotFoundException($"The id is empty; the property All lists all {Kind.Count} {Kind.Plural}.");
        var near = NearMatch.FindAll(id, Records.Select(record => record.Id), 3);
        var hint = near.Count == 0 ? $"the property All lists all {Kind.Count}" : $"did you mean {NearMatch.Alternatives(near)}?";
        return new KeyNotFoundException($"There is no {Kind.Name} '{id}'; {hint}");
    }
}
