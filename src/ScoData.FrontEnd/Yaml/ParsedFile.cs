using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;

namespace ScoData.FrontEnd.Yaml;

/// <summary>A parsed YAML file: its content, the position of each node, and its diagnostics.</summary>
/// <param name="File">The content. Equal as long as only comments and white space change.</param>
/// <param name="Positions">The positions.</param>
/// <param name="Diagnostics">The YAML errors.</param>
internal sealed record ParsedFile(YamlFile File, FilePositions Positions, EquatableArray<DataDiagnostic> Diagnostics);

/// <summary>The content of a file.</summary>
/// <param name="Name">Its path below the data folder, with forward slashes: <c>exercises/peace-mission-2010.yaml</c>. Of several folders, each can have a file of that name.</param>
/// <param name="Path">Its path.</param>
/// <param name="Root">The document, or null if it cannot be read or is empty.</param>
internal sealed record YamlFile(string Name, string Path, YamlNode? Root);

/// <summary>The positions of a file's nodes.</summary>
/// <param name="Path">The path of the file, as in <see cref="YamlFile.Path"/>.</param>
/// <param name="Spans">The span of each node, by <see cref="YamlNode.Index"/>.</param>
/// <param name="LineStarts">Where each line starts.</param>
internal sealed record FilePositions(string Path, EquatableArray<SourceSpan> Spans, EquatableArray<int> LineStarts)
{
    /// <summary>The position of a node, or the start of the file if there is no such node.</summary>
    public SourcePlace PlaceOf(int node)
    {
        var span = node >= 0 && node < Spans.Count ? Spans[node] : default;
        var line = LineStarts.AsSpan().BinarySearch(span.Start);
        line = line < 0 ? ~line - 1 : line;
        return new SourcePlace(span, line, span.Start - LineStarts[line]);
    }
}
