using Microsoft.CodeAnalysis;

namespace ScoData.Analyzers.Corrections;

/// <summary>What to write in place of code that does not compile.</summary>
/// <param name="Rule">The diagnostic.</param>
/// <param name="Place">What is wrong.</param>
/// <param name="Instead">The code to put in its place; null if that is not known.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record Correction(DiagnosticDescriptor Rule, SyntaxNode Place, string? Instead, params object[] Arguments);
