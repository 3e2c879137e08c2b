namespace ScoData.FrontEnd.Diagnostics;

/// <summary>Errors make facts wrong; warnings only make them untidy.</summary>
internal enum Severity
{
    Error,
    Warning,
}

/// <summary>The description of a diagnostic. Ids are never reused.</summary>
/// <param name="Id">The id: <c>SCO0007</c>.</param>
/// <param name="Title">A short title, which is the heading of the help page too.</param>
/// <param name="MessageFormat">The message, with numbered places for its arguments.</param>
/// <param name="Severity">How bad it is.</param>
internal sealed record DiagnosticDescriptor(string Id, string Title, string MessageFormat, Severity Severity = Severity.Error);
