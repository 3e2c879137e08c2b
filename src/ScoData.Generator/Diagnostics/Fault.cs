using Microsoft.CodeAnalysis;
using ScoData.Generator.Collections;

namespace ScoData.Generator.Diagnostics;

/// <summary>Something wrong with a data file. It names the node it concerns; the position is looked up when it is reported.</summary>
/// <param name="Descriptor">What is wrong.</param>
/// <param name="File">The name of the file below the data folder.</param>
/// <param name="Node">The number of the node in the file, or -1 for the file as a whole.</param>
/// <param name="Arguments">What the message fills in.</param>
internal sealed record Fault(DiagnosticDescriptor Descriptor, string File, int Node, EquatableArray<string> Arguments)
{
    public Fault(DiagnosticDescriptor descriptor, string file, int node, params string[] arguments)
        : this(descriptor, file, node, new EquatableArray<string>(arguments))
    {
    }

    /// <summary>
    /// The kind whose ids the second argument may be a slip of; the third is what is said where none is near. The search
    /// waits until the fault is reported: thousands at once have one cause.
    /// </summary>
    public string? NearTo { get; init; }

    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    public string Message => string.Format(
        System.Globalization.CultureInfo.InvariantCulture,
        Descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [.. Arguments]);
}
