using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;

namespace ScoData.FrontEnd.Schema;

/// <summary>The schema, or its diagnostics.</summary>
/// <param name="Schema">The schema; null if it is missing or invalid.</param>
/// <param name="Diagnostics">What is wrong with it. If its YAML cannot be parsed, only the parser reports that.</param>
/// <param name="IsMissing">Whether there is no file of it.</param>
internal sealed record SchemaResult(DatasetSchema? Schema, EquatableArray<DataDiagnostic> Diagnostics, bool IsMissing = false);
