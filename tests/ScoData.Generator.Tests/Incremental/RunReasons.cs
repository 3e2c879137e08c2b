using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace GeneratorTests.Incremental;

/// <summary>Why each step ran after an edit: for each, the strongest reason that any of its outputs has.</summary>
public sealed record RunReasons(
    IncrementalStepRunReason Parse,
    IncrementalStepRunReason Files,
    IncrementalStepRunReason Foreign,
    IncrementalStepRunReason Schema,
    IncrementalStepRunReason Names,
    IncrementalStepRunReason Records,
    IncrementalStepRunReason Summaries,
    IncrementalStepRunReason Index,
    IncrementalStepRunReason Link,
    IncrementalStepRunReason Kinds,
    IncrementalStepRunReason EmitFacts,
    IncrementalStepRunReason EmitKinds,
    IncrementalStepRunReason EmitForeign,
    IncrementalStepRunReason EmitDataset)
{
    /// <summary>Nothing ran.</summary>
    public static readonly RunReasons Nothing = new(Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached);

    /// <summary>A file was read again and says the same.</summary>
    public static readonly RunReasons SameContent = Nothing with { Parse = Unchanged };

    /// <summary>Positions moved and nothing else.</summary>
    public static readonly RunReasons OnlyPositions = Nothing with { Parse = Modified, Files = Unchanged };

    /// <summary>A value of one record is another: its file is linked again, and the code of its kind is.</summary>
    public static readonly RunReasons ValueChanged = Nothing with
    {
        Parse = Modified,
        Files = Modified,
        Records = Modified,
        Summaries = Unchanged,
        Link = Modified,
        Kinds = Modified,
        EmitFacts = Modified,
        EmitKinds = Modified,
    };

    /// <summary>What others show of a record is another: all files are linked again.</summary>
    public static readonly RunReasons NameChanged = ValueChanged with { Summaries = Modified, Index = Modified };

    /// <summary>A record came.</summary>
    public static readonly RunReasons RecordAdded = NameChanged with { Parse = New, Files = New, Records = New, Summaries = New, Link = New };

    /// <summary>A record went.</summary>
    public static readonly RunReasons RecordRemoved = NameChanged with { Parse = Removed, Files = Removed, Records = Removed, Summaries = Removed, Link = Removed };

    /// <summary>The schema changed in a way that changes no record, and all code depends on it.</summary>
    public static readonly RunReasons SchemaChanged = Nothing with
    {
        Parse = Modified,
        Files = Modified,
        Schema = Modified,
        Names = Unchanged,
        Records = Unchanged,
        Summaries = Unchanged,
        Index = Modified,
        Link = Unchanged,
        Kinds = Modified,
        EmitFacts = Modified,
        EmitKinds = Modified,
        EmitDataset = Modified,
    };

    /// <summary>An assembly was read again and has the same records.</summary>
    public static readonly RunReasons SameReference = Nothing with { Foreign = Unchanged };
}
