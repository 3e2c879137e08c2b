namespace ScoData;

/// <summary>Finds what holds on a day among times that follow each other.</summary>
internal static class OnDay
{
    /// <summary>
    /// Of the records whose time includes a day, or may include it, the one that began last: on a day on which one ends and
    /// another begins, the new one counts. Of a month or year its last day counts.
    /// </summary>
    public static T? Find<T>(IEnumerable<T> records, EdtfDate date)
        where T : ScoRecord
    {
        var day = date.LatestDayNumber;
        T? found = null;
        var latest = int.MinValue;
        foreach (var record in records)
        {
            if (record.Time is { } time && time.EarliestDayNumber <= day && time.LatestDayNumber >= day && (found is null || time.EarliestDayNumber > latest))
                (found, latest) = (record, time.EarliestDayNumber);
        }

        return found;
    }
}
