using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>
/// All records of a kind as read-only data of the assembly. Nothing is read before it is asked for; generated code derives from it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class RecordTable
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

    /// <summary>The values of all records, one row after the other.</summary>
    protected abstract ReadOnlySpan<byte> Rows { get; }

    /// <summary>Where the row of each record starts.</summary>
    protected abstract ReadOnlySpan<int> RowStarts { get; }

    /// <summary>The claims of all records, one row after the other.</summary>
    protected abstract ReadOnlySpan<byte> ClaimRows { get; }

    /// <summary>Where the claims of each record start.</summary>
    protected abstract ReadOnlySpan<int> ClaimStarts { get; }

    /// <summary>The hash slots of the ids: the place of a record, from 1, or 0 for a free slot.</summary>
    protected abstract ReadOnlySpan<int> IdSlots { get; }

    /// <summary>The record that had an id before, or -1.</summary>
    protected virtual int FormerOrdinal(ReadOnlySpan<char> id) => -1;

    /// <summary>The source that a row names by a code.</summary>
    protected virtual ISource SourceAt(int code) => throw new NotSupportedException("The dataset has no sources.");

    /// <summary>The value of a field, or null where the record has none.</summary>
    protected abstract object? ValueOf(ScoRecord record, int field);

    /// <summary>Reads a value of a field that is not the preferred one.</summary>
    protected abstract object ReadValue(int field, ref RowReader row);

    /// <summary>The row of a record.</summary>
    protected RowReader RowAt(int ordinal) => new(Rows, RowStarts[ordinal]);

    internal bool TryFind(ReadOnlySpan<char> id, out int ordinal)
    {
        var slots = IdSlots;
        if (slots.Length > 0)
        {
            var rows = Rows;
            var starts = RowStarts;
            for (var slot = IdHash.Of(id); ; slot++)
            {
                ordinal = slots[(int)(slot & (uint)(slots.Length - 1))] - 1;
                if (ordinal < 0)
                    break;
                if (RowReader.StartsWith(rows, starts[ordinal], id))
                    return true;
            }
        }

        ordinal = FormerOrdinal(id);
        return ordinal >= 0;
    }
}
