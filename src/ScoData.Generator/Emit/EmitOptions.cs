namespace ScoData.Generator.Emit;

/// <summary>What a project sets for the code that is generated into it.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="DataVersion">The version of the data, for <c>ScoDataset.DataVersion</c>.</param>
internal sealed record EmitOptions(string Namespace, string DataVersion);
