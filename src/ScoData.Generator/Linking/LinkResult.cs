using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;

namespace ScoData.Generator.Linking;

/// <summary>The dataset as a whole, what it refers to of others, and what is wrong between its files.</summary>
internal sealed record LinkResult(EquatableArray<LinkedKind> Kinds, EquatableArray<ForeignUse> Foreign, EquatableArray<Fault> Faults)
{
    public static readonly LinkResult Nothing = new(default, default, default);
}
