using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ScoData.Tables;

/// <summary>
/// All records of a kind as read-only data of the assembly. Records are read on first use; generated code derives from it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class RowTable : RecordTable
{
    private protected RowTable(int count)
        : base(count)
    {
    }

    /// <summary>The values of all records, one row after the other.</summary>
    protected abstract ReadOnlySpan<byte> Rows { get; }

    /// <summary>Where the row of each record starts.</summary>
    protected abstract ReadOnlySpan<int> RowStarts { get; }

    /// <summary>The claims of all records, one row after the other.</summary>
    protected abstract ReadOnlySpan<byte> ClaimRows { get; }

    /// <summary>Where the claims of each record start.</summary>
    protected abstract ReadOnlySpan<int> ClaimStarts { get; }

    /// <summary>The place of the record with an id or a former id, or -1.</summary>
    protected abstract int FindId(ReadOnlySpan<char> id);

    /// <summary>The ids that the record at a place had before.</summary>
    protected virtual IReadOnlyList<string> ReadFormerIds(int ordinal) => [];

    /// <summary>The source that a row names by a code.</summary>
    protected virtual ISource SourceAt(int code) => throw new NotSupportedException("The dataset has no sources.");

    /// <summary>The value of a field, or null if the record has none.</summary>
    protected abstract object? ValueOf(ScoRecord record, int field);

    /// <summary>Reads a value of a field that is not the preferred one.</summary>
    protected abstract object ReadValue(int field, ref RowReader row);

    internal override IReadOnlyList<string> FormerIdsOf(ScoRecord record) => ReadFormerIds(record.Ordinal);

    internal override bool TryFind(ReadOnlySpan<char> id, out int ordinal)
    {
        ordinal = FindId(id);
        return ordinal >= 0;
    }

    /// <summary>The first candidate for the place of the record with an id, from slots keyed by a part of each id; -1 if there is no such record.</summary>
    [CLSCompliant(false)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static int FindCandidateByPart(ReadOnlySpan<char> id, ReadOnlySpan<uint> slots) => FindCandidate(IdHash.OfPart(id), slots, 0).Place;

    /// <summary>The first candidate for the place of the record with an id, from slots keyed by the whole of each id; -1 if there is no such record.</summary>
    [CLSCompliant(false)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static int FindCandidateByAll(ReadOnlySpan<char> id, ReadOnlySpan<uint> slots) => FindCandidate(IdHash.OfAll(id), slots, 0).Place;

    /// <summary>The place of the record with an id, from slots keyed by a part of each id; or -1.</summary>
    [CLSCompliant(false)]
    protected static int FindByPart(ReadOnlySpan<char> id, ReadOnlySpan<uint> slots, ReadOnlySpan<byte> rows, ReadOnlySpan<int> starts) =>
        Find(id, IdHash.OfPart(id), slots, rows, starts);

    /// <summary>The place of the record with an id, from slots keyed by the whole of each id; or -1.</summary>
    [CLSCompliant(false)]
    protected static int FindByAll(ReadOnlySpan<char> id, ReadOnlySpan<uint> slots, ReadOnlySpan<byte> rows, ReadOnlySpan<int> starts) =>
        Find(id, IdHash.OfAll(id), slots, rows, starts);

    /// <summary>The former ids of the record at a place, from those of all records.</summary>
    /// <param name="ordinal">The place.</param>
    /// <param name="ordinals">The place of the record of each former id, in order.</param>
    /// <param name="rows">The former ids, one after the other.</param>
    /// <param name="starts">Where each of them starts.</param>
    protected static IReadOnlyList<string> ReadFormerIds(int ordinal, ReadOnlySpan<int> ordinals, ReadOnlySpan<byte> rows, ReadOnlySpan<int> starts)
    {
        var place = ordinals.BinarySearch(ordinal);
        if (place < 0)
            return [];
        while (place > 0 && ordinals[place - 1] == ordinal)
            place--;
        var ids = new List<string>();
        for (; place < ordinals.Length && ordinals[place] == ordinal; place++)
            ids.Add(new RowReader(rows, starts[place]).Text());
        return ids.ToArray();
    }

    /// <summary>The texts of one row, by which queries find records.</summary>
    protected static string[] ReadTexts(ReadOnlySpan<byte> row) => new RowReader(row, 0).Texts();

    private static int Find(ReadOnlySpan<char> id, uint hash, ReadOnlySpan<uint> slots, ReadOnlySpan<byte> rows, ReadOnlySpan<int> starts)
    {
        var (place, step) = FindCandidate(hash, slots, 0);
        while (place >= 0 && !RowReader.StartsWith(rows, starts[place], id))
            (place, step) = FindCandidate(hash, slots, step + 1);
        return place;
    }

    /// <summary>The next place whose slot has the same part of the hash, and the number of steps to it; or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Place, uint Step) FindCandidate(uint hash, ReadOnlySpan<uint> slots, uint step)
    {
        for (; slots.Length > 0; step++)
        {
            var slot = slots[(int)((hash + step) & (uint)(slots.Length - 1))];
            if (slot == 0)
                break;
            if (((slot ^ hash) & ~IdHash.PlaceBits) == 0)
                return ((int)(slot & IdHash.PlaceBits) - 1, step);
        }

        return (-1, step);
    }
}
