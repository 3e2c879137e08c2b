namespace ScoData;

/// <summary>
/// Finds what holds on a day among records of which one follows the other: terms of an office, statuses of a state. On a day on
/// which one ends and another begins, the new one counts.
/// </summary>
internal static class OnDay
{
    /// <summary>
    /// The record that holds on every day that a date stands for, whatever the days are on which the records begin and end; or,
    /// if none does, all that hold on some of these days or may do so.
    /// </summary>
    public static Answers<T> Find<T>(IEnumerable<T> records, EdtfDate date)
        where T : ScoRecord
    {
        T[] near = [.. records.Where(record => record.Time is { } time && time.Overlaps(date) != Truth.No)];
        foreach (var record in near)
        {
            if (record.Time!.Value.Contains(date) == Truth.Yes && near.All(other => other == record || BeginsBefore(other, record)))
                return new([record], []);
        }

        return new([], near);
    }

    /// <summary>Whether one record certainly begins before another.</summary>
    private static bool BeginsBefore(ScoRecord one, ScoRecord other) =>
        other.Time!.Value.Start is { } later && (one.Time!.Value.Start is not { } earlier || earlier.IsBefore(later) == Truth.Yes);
}
