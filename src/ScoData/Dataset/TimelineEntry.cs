namespace ScoData;

/// <summary>A record at its place in time.</summary>
public sealed class TimelineEntry
{
    internal TimelineEntry(ScoRecord record, EdtfInterval time)
    {
        Record = record;
        Time = time;
    }

    /// <summary>The record.</summary>
    public ScoRecord Record { get; }

    /// <summary>When it was, as <see cref="ScoRecord.Time"/> has it; of a membership or term of office, which last for years, when it began.</summary>
    public EdtfInterval Time { get; }

    /// <summary>The time and the record in words: <c>12 April 2002: First meeting of SCO culture ministers</c>.</summary>
    public override string ToString() => $"{Time.ToReadableString()}: {Record.Label}";
}
