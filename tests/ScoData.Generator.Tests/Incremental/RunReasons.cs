using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace GeneratorTests.Incremental;

/// <summary>Why each step ran after an edit: for each, the strongest reason that any of its outputs has.</summary>
public sealed record RunReasons(
    IncrementalStepRunReason Parse,
    IncrementalStepRunReason Files,
    IncrementalStepRunReason Foreign,
    IncrementalStepRunReason Schema,
    IncrementalStepRunReason Records,
    IncrementalStepRunReason Link,
    IncrementalStepRunReason Kinds,
    IncrementalStepRunReason EmitKinds,
    IncrementalStepRunReason EmitForeign,
    IncrementalStepRunReason EmitDataset)
{
    /// <summary>Nothing ran.</summary>
    public static readonly RunReasons Nothing = new(Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached, Cached);

    /// <summary>A file was read again and says the same.</summary>
    public static readonly RunReasons SameContent = Nothing with { Parse = Unchanged };

    /// <summary>Positions moved and nothing else.</summary>
    public static readonly RunReasons OnlyPositions = Nothing with { Parse = Modified, Files = Unchanged };

    /// <summary>A value of one record is another.</summary>
    public static readonly RunReasons ValueChanged = Nothing with
    {
        Parse = Modified, Files = Modified, Records = Modified, Link = Modified, Kinds = Modified, EmitKinds = Modified,
    };

    /// <summary>A record came.</summary>
    public static readonly RunReasons RecordAdded = ValueChanged with { Parse = New, Files = New, Records = New };

    /// <summary>A record went.</summary>
    public static readonly RunReasons RecordRemoved = ValueChanged with { Parse = Removed, Files = Removed, Records = Removed };

    /// <summary>The schema changed, and all depends on it.</summary>
    public static readonly RunReasons SchemaChanged = new(Modified, Modified, Cached, Modified, Unchanged, Modified, Modified, Modified, Cached, Modified);

    /// <summary>An assembly was read again and has the same records.</summary>
    public static readonly RunReasons SameReference = Nothing with { Foreign = Unchanged };
}
