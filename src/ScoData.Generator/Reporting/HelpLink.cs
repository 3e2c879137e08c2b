using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ScoData.Generator.Reporting;

/// <summary>
/// The link to the help page of a diagnostic. The compiler prints it after the message, so without a public address it
/// names the page as a part of its package: a path of the machine would lead nobody else there.
/// </summary>
internal static class HelpLink
{
    /// <summary>The public address of the page if the project sets one, otherwise its name.</summary>
    /// <param name="options">The options from MSBuild.</param>
    /// <param name="property">The property that holds the address.</param>
    /// <param name="name">The package and the path of the page in it.</param>
    public static string Page(AnalyzerConfigOptionsProvider options, string property, string name) =>
        options.GlobalOptions.TryGetValue(property, out var text) && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address.AbsoluteUri
            : name;

    /// <summary>The diagnostic with a link to its heading on the page.</summary>
    /// <param name="rule">The diagnostic.</param>
    /// <param name="page">The address or the name of the page.</param>
    public static DiagnosticDescriptor Add(DiagnosticDescriptor rule, string page) => new(
        rule.Id, rule.Title, rule.MessageFormat, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, rule.Description, $"{page}#{Heading(rule)}", [.. rule.CustomTags]);

    /// <summary>The anchor of the heading.</summary>
    private static string Heading(DiagnosticDescriptor rule) =>
        $"{rule.Id}-{rule.Title.ToString(CultureInfo.InvariantCulture)}".Replace(' ', '-').ToLowerInvariant();
}
