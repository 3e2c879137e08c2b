namespace ScoData.Generator.Emit;

/// <summary>A C# file that the generator adds to the compilation.</summary>
/// <param name="HintName">Its name, unique without regard to case.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedFile(string HintName, string Text);
