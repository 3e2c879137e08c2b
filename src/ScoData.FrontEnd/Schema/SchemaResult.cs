using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;

namespace ScoData.FrontEnd.Schema;

/// <summary>The schema, or its diagnostics; neither if there is no schema.</summary>
internal sealed record SchemaResult(DatasetSchema? Schema, EquatableArray<DataDiagnostic> Diagnostics);
