using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;

namespace ScoData.FrontEnd.Linking;

/// <summary>A record in the index of a dataset.</summary>
internal sealed class RecordEntry(RecordSummary record)
{
    public RecordIdentity Identity => record.Identity;

    public string Label => record.Label;

    /// <summary>Its time; null if that is not known.</summary>
    public EdtfInterval? Time => record.Time;

    /// <summary>When it was published or last changed, if it is a source and that is known.</summary>
    public EdtfInterval? Issued => record.Issued;

    /// <summary>The days that it may fall on.</summary>
    public DayBounds? Days { get; } = record.Time is { } time ? DayBounds.Of(time) : null;

    /// <summary>Its citation in words; for anything but a source, its label.</summary>
    public string Citation => record.Citation ?? record.Label;

    /// <summary>Its place among the records of its kind.</summary>
    public int Ordinal { get; set; }

    /// <summary>Its C# name.</summary>
    public string MemberName { get; set; } = CSharpName.Pascal(record.Identity.Id);

    /// <summary>The ids that it had before, with their places.</summary>
    public EquatableArray<FormerId> WrittenFormerIds => record.FormerIds;

    /// <summary>Those of them whose C# names are not taken.</summary>
    public List<string> FormerIds { get; } = [];
}
