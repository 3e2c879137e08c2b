namespace ScoData.Generator.Yaml;

/// <summary>Where a node stands in its file: an offset, and lines and columns counted from 0.</summary>
internal readonly record struct SourceSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
