namespace ScoData;

/// <summary>Records of several kinds in order of time.</summary>
internal static class InTime
{
    /// <summary>By first and last day; those without a time stand last.</summary>
    public static RecordList<ScoRecord> Order(IEnumerable<ScoRecord> records) => new(
    [
        .. records.OrderBy(record => record.Time?.EarliestDayNumber ?? int.MaxValue).ThenBy(record => record.Time?.LatestDayNumber ?? int.MaxValue),
    ]);
}
