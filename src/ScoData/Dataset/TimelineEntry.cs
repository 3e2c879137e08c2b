namespace ScoData;

/// <summary>A record at its place in time.</summary>
public sealed class TimelineEntry : IEquatable<TimelineEntry>
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

    /// <summary>Whether both are the same record at the same time.</summary>
    /// <param name="other">The other entry.</param>
    public bool Equals(TimelineEntry? other) => other is not null && Record.Equals(other.Record) && Time == other.Time;

    /// <inheritdoc cref="Equals(TimelineEntry)"/>
    /// <param name="obj">The other entry.</param>
    public override bool Equals(object? obj) => Equals(obj as TimelineEntry);

    /// <summary>A hash code that equal entries share.</summary>
    public override int GetHashCode() => unchecked((Record.GetHashCode() * 397) ^ Time.GetHashCode());
}
