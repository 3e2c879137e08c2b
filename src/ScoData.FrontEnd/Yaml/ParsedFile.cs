using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;

namespace ScoData.FrontEnd.Yaml;

/// <summary>One YAML file, read: what it says, where each node stands, and what is wrong with its YAML.</summary>
/// <param name="File">What it says. Equal as long as only comments and white space change.</param>
/// <param name="Positions">Where it says it.</param>
/// <param name="Diagnostics">What is wrong with it as YAML.</param>
internal sealed record ParsedFile(YamlFile File, FilePositions Positions, EquatableArray<DataDiagnostic> Diagnostics);

/// <summary>The content of a file.</summary>
/// <param name="Name">Its path below the data folder, with forward slashes: <c>exercises/peace-mission-2010.yaml</c>.</param>
/// <param name="Root">The document, or null where it cannot be read or is empty.</param>
internal sealed record YamlFile(string Name, YamlNode? Root);

/// <summary>The positions of a file's nodes.</summary>
/// <param name="Name">The name of the file, as in <see cref="YamlFile.Name"/>.</param>
/// <param name="Path">The path to report.</param>
/// <param name="Spans">The span of each node, by <see cref="YamlNode.Index"/>.</param>
/// <param name="LineStarts">Where each line starts.</param>
internal sealed record FilePositions(string Name, string Path, EquatableArray<SourceSpan> Spans, EquatableArray<int> LineStarts)
{
    /// <summary>The place of a node, or the start of the file for what is no node.</summary>
    public SourcePlace PlaceOf(int node)
    {
        var span = node >= 0 && node < Spans.Count ? Spans[node] : default;
        var line = LineStarts.AsSpan().BinarySearch(span.Start);
        line = line < 0 ? ~line - 1 : line;
        return new SourcePlace(span, line, span.Start - LineStarts[line]);
    }
}
