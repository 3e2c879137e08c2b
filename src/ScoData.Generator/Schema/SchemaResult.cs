using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;

namespace ScoData.Generator.Schema;

/// <summary>The schema, or what is wrong with it; neither where there is no schema.</summary>
internal sealed record SchemaResult(DatasetSchema? Schema, EquatableArray<Fault> Faults);
