using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScoData.Generator.Yaml;

namespace ScoData.Generator.Diagnostics;

/// <summary>Gives faults their positions. Only this step knows where a node stands.</summary>
internal static class FaultReporter
{
    public static IEnumerable<Diagnostic> Locate(IEnumerable<Fault> faults, ImmutableArray<FilePositions> files)
    {
        var byName = ByName(files);
        foreach (var fault in InOrder(faults, byName))
        {
            var location = byName.TryGetValue(fault.File, out var file) ? LocationOf(file, fault.Node) : Location.None;
            yield return Diagnostic.Create(fault.Descriptor, location, [.. fault.Arguments]);
        }
    }

    /// <summary>The files by their names. Of two of one name the first counts; that there are two is a fault of its own.</summary>
    public static Dictionary<string, FilePositions> ByName(IEnumerable<FilePositions> files)
    {
        var byName = new Dictionary<string, FilePositions>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!byName.ContainsKey(file.Name))
                byName.Add(file.Name, file);
        }

        return byName;
    }

    /// <summary>By file, then from top to bottom.</summary>
    public static IEnumerable<Fault> InOrder(IEnumerable<Fault> faults, IReadOnlyDictionary<string, FilePositions> files) =>
        faults.OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => files.TryGetValue(fault.File, out var file) ? file.SpanOf(fault.Node).Start : 0)
            .ThenBy(fault => fault.Descriptor.Id, StringComparer.Ordinal);

    private static Location LocationOf(FilePositions file, int node)
    {
        var span = file.SpanOf(node);
        return Location.Create(
            file.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
    }
}
