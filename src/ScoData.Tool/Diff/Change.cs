namespace ScoData.Tool.Diff;

/// <summary>What became of something from one export to the next.</summary>
internal enum ChangeType
{
    /// <summary>Only the new export has the kind.</summary>
    KindAdded,

    /// <summary>Only the old export has the kind.</summary>
    KindRemoved,

    /// <summary>The record is new.</summary>
    RecordAdded,

    /// <summary>The record is gone.</summary>
    RecordRemoved,

    /// <summary>The record has another id.</summary>
    RecordRenamed,

    /// <summary>A field has its first value.</summary>
    FactAdded,

    /// <summary>A field has lost all its values.</summary>
    FactRemoved,

    /// <summary>The preferred value is one that no claim had before.</summary>
    Corrected,

    /// <summary>A value that was there before is now preferred.</summary>
    Reranked,

    /// <summary>A source gives one more value.</summary>
    ClaimAdded,

    /// <summary>A value is gone.</summary>
    ClaimRemoved,

    /// <summary>The value is the same; its sources, date, note or order are not.</summary>
    ClaimEdited,
}

/// <summary>A difference between two exports.</summary>
/// <param name="Type">What became of it.</param>
/// <param name="Kind">The kind that it is about.</param>
internal sealed record Change(ChangeType Type, ExportedKind Kind)
{
    /// <summary>The record that it is about, as the new export has it, or as the old one had it if it is gone; null for a kind.</summary>
    public ExportedRecord? Record { get; init; }

    /// <summary>The path that the record had before it was renamed.</summary>
    public string? FormerPath { get; init; }

    /// <summary>The name of the field that it is about; null for a record.</summary>
    public string? Field { get; init; }

    /// <summary>The claim before.</summary>
    public ExportedClaim? Before { get; init; }

    /// <summary>The claim after.</summary>
    public ExportedClaim? After { get; init; }

    /// <summary>Whether the value that was preferred is still there, among the others.</summary>
    public bool BeforeStays { get; init; }

    /// <summary>Whether a claim that was removed and one that was added read alike, so that only their values tell them apart.</summary>
    public bool IsAlike { get; init; }

    /// <summary>What was edited, in words.</summary>
    public IReadOnlyList<string> Edits { get; init; } = [];
}
