using System.Globalization;
using ScoData.FrontEnd.Collections;

namespace ScoData.FrontEnd.Diagnostics;

/// <summary>A diagnostic of a data file. It refers to a node; the position is looked up when it is reported.</summary>
/// <param name="Descriptor">What is wrong.</param>
/// <param name="File">The path of the file.</param>
/// <param name="Node">The number of the node in the file, or -1 for the file as a whole.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record DataDiagnostic(DiagnosticDescriptor Descriptor, string File, int Node, EquatableArray<string> Arguments)
{
    public DataDiagnostic(DiagnosticDescriptor descriptor, string file, int node, params string[] arguments)
        : this(descriptor, file, node, new EquatableArray<string>(arguments))
    {
    }

    /// <summary>
    /// The kind whose ids the second argument may be a misspelling of; the third argument is the text if no id is close. The
    /// search waits until the diagnostic is reported, since thousands of diagnostics usually have one cause.
    /// </summary>
    public string? NearTo { get; init; }

    /// <summary>
    /// The words of which the first argument may be a misspelling; the third argument is the advice, to which the nearest word
    /// is added when the diagnostic is reported too. All diagnostics about one vocabulary share one list.
    /// </summary>
    public IReadOnlyList<string>? NearWords { get; init; }

    public bool IsError => Descriptor.Severity == Severity.Error;

    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);
}
