using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>
/// The results of a query, computed in advance: the records for each ordinal of a table, or for each year.
/// Each result is cached on first use.
/// </summary>
/// <typeparam name="T">The class of the records.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordIndex<T>
    where T : ScoRecord
{
    private readonly RecordTable<T> _table;
    private readonly int[] _starts;
    private readonly int[] _ordinals;
    private readonly int _first;
    private readonly T[]?[] _answers;

    /// <summary>An index.</summary>
    /// <param name="table">The table of the records.</param>
    /// <param name="first">The first key.</param>
    /// <param name="starts">Where the result for each key starts, and where the last one ends.</param>
    /// <param name="ordinals">The results, one after the other.</param>
    public RecordIndex(RecordTable<T> table, int first, int[] starts, int[] ordinals)
    {
        _table = table;
        _first = first;
        _starts = starts;
        _ordinals = ordinals;
        _answers = new T[]?[starts.Length];
    }

    /// <summary>The records of a key, or of the first or last key if the key is out of range.</summary>
    public RecordList<T> Nearest(int key) => this[Math.Max(_first, Math.Min(key, _first + _starts.Length - 2))];

    /// <summary>The records of a key; none if the key is not in the index.</summary>
    public RecordList<T> this[int key]
    {
        get
        {
            var i = (long)key - _first;
            return i < 0 || i >= _starts.Length - 1 ? default : new RecordList<T>(_answers[i] ??= Find((int)i));
        }
    }

    private T[] Find(int i) => _table.Find(_ordinals.AsSpan(_starts[i], _starts[i + 1] - _starts[i]));
}
