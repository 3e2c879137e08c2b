using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Reporting;

/// <summary>A diagnostic with the place of its node.</summary>
/// <param name="Diagnostic">The diagnostic, with all that its message says.</param>
/// <param name="File">The positions of its file; null if the file is not among those read.</param>
/// <param name="Place">The place.</param>
internal sealed record LocatedDiagnostic(DataDiagnostic Diagnostic, FilePositions? File, SourcePlace Place)
{
    public string Id => Diagnostic.Descriptor.Id;

    public bool IsError => Diagnostic.IsError;

    public string Message => Diagnostic.Message;

    /// <summary>The path to report.</summary>
    public string Path => File?.Path ?? Diagnostic.File;

    /// <summary>The line, counted from 1.</summary>
    public int Line => Place.Line + 1;

    /// <summary>The column, counted from 1.</summary>
    public int Column => Place.Column + 1;
}
