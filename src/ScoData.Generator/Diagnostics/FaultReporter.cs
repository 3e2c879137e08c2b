using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScoData.Generator.Linking;
using ScoData.Generator.Yaml;
using ScoData.Tables;

namespace ScoData.Generator.Diagnostics;

/// <summary>Gives faults their positions. Only this step knows where a node stands.</summary>
internal static class FaultReporter
{
    /// <summary>Each looks through all ids of a kind.</summary>
    private const int MostHints = 100;

    /// <summary>The diagnostics in order, each with its place and its help link.</summary>
    /// <param name="faults">What is wrong.</param>
    /// <param name="index">The records.</param>
    /// <param name="files">Where the nodes of each file stand.</param>
    /// <param name="help">The address of the page that explains the diagnostics, or nothing.</param>
    public static IEnumerable<Diagnostic> Locate(IEnumerable<Fault> faults, DatasetIndex index, ImmutableArray<FilePositions> files, string help)
    {
        var byName = ByName(files);
        foreach (var fault in InOrder(faults, index, byName))
        {
            var location = byName.TryGetValue(fault.File, out var file) ? LocationOf(file, fault.Node) : Location.None;
            yield return Diagnostic.Create(HelpLink.Add(fault.Descriptor, help), location, [.. fault.Arguments]);
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

    /// <summary>By file, then from top to bottom. That there is no schema is said once, at the first file.</summary>
    public static IEnumerable<Fault> InOrder(IEnumerable<Fault> faults, DatasetIndex index, IReadOnlyDictionary<string, FilePositions> files)
    {
        var sorted = faults.OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => files.TryGetValue(fault.File, out var file) ? file.PlaceOf(fault.Node).Span.Start : 0)
            .ThenBy(fault => fault.Descriptor.Id, StringComparer.Ordinal)
            .ToArray();
        var first = sorted.FirstOrDefault(fault => fault.Descriptor == Faults.MissingSchema);
        var hints = 0;
        return sorted
            .Where(fault => fault.Descriptor != Faults.MissingSchema || ReferenceEquals(fault, first))
            .Select(fault => fault.NearTo is { } kind && hints++ < MostHints ? WithHint(fault, index.Ids(kind)) : fault);
    }

    private static Fault WithHint(Fault fault, IEnumerable<string> ids) =>
        fault with { Arguments = new([fault.Arguments[0], fault.Arguments[1], NearMatch.Hint(fault.Arguments[1], ids, fault.Arguments[2])]) };

    private static Location LocationOf(FilePositions file, int node)
    {
        var (span, line, column) = file.PlaceOf(node);
        return Location.Create(
            file.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(line, column), new LinePosition(line, column + span.Length)));
    }
}
