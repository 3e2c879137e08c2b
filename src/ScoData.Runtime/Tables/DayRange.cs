using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>The first and last day of each record of a kind, to find records by time without reading them.</summary>
/// <typeparam name="T">The class of the records.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DayRange<T>
    where T : ScoRecord
{
    /// <summary>The largest year of a date.</summary>
    private const int LargestYear = 999_999_999;

    private readonly RecordTable<T> _table;
    private readonly int[] _earliest;
    private readonly int[] _latest;

    /// <summary>The days of the dated records, which come first in the table, in order of their earliest days.</summary>
    public DayRange(RecordTable<T> table, int[] earliest, int[] latest)
    {
        _table = table;
        _earliest = earliest;
        _latest = latest;
    }

    /// <summary>The records of which some day falls, or may fall, in a year.</summary>
    public RecordList<T> InYear(int year)
    {
        // Beyond the largest year there are only open intervals.
        var date = new EdtfDate(Math.Max(-LargestYear, Math.Min(LargestYear, year)));
        return Between(date, date);
    }

    /// <summary>The records of which some day falls, or may fall, between two dates, both included.</summary>
    public RecordList<T> Between(EdtfDate from, EdtfDate to)
    {
        var (first, last) = TimeRange.Of(from, to);
        var found = new List<T>();
        for (var i = 0; i < _earliest.Length && _earliest[i] <= last; i++)
        {
            if (_latest[i] >= first)
                found.Add(_table[i]);
        }

        return new RecordList<T>([.. found]);
    }
}
