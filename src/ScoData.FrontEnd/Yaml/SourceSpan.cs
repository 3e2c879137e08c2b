namespace ScoData.FrontEnd.Yaml;

/// <summary>A piece of one line of a file.</summary>
internal readonly record struct SourceSpan(int Start, int Length);

/// <summary>The same with its line and column, both counted from 0.</summary>
internal readonly record struct SourcePlace(SourceSpan Span, int Line, int Column);
