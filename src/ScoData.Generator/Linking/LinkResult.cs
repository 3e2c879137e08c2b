using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;

namespace ScoData.Generator.Linking;

/// <summary>The dataset as a whole, and what is wrong between its files.</summary>
internal sealed record LinkResult(EquatableArray<LinkedKind> Kinds, EquatableArray<Fault> Faults);
