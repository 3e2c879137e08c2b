using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ScoData.Generator.Reporting;

/// <summary>The link to the help page of a diagnostic. The page is in the package, so only the build knows its path.</summary>
internal static class HelpLink
{
    /// <summary>The address of the page, or nothing if it is not known.</summary>
    /// <param name="options">The options from MSBuild.</param>
    /// <param name="property">The property that holds the path of the page.</param>
    public static string Page(AnalyzerConfigOptionsProvider options, string property) =>
        options.GlobalOptions.TryGetValue(property, out var path) && Uri.TryCreate(path, UriKind.Absolute, out var address) ? address.AbsoluteUri : "";

    /// <summary>The diagnostic with a link to its heading on the page.</summary>
    /// <param name="rule">The diagnostic.</param>
    /// <param name="page">The address of the page, or nothing.</param>
    public static DiagnosticDescriptor Add(DiagnosticDescriptor rule, string page) => page.Length == 0 ? rule : new(
        rule.Id, rule.Title, rule.MessageFormat, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, rule.Description, $"{page}#{Heading(rule)}");

    /// <summary>The anchor of the heading.</summary>
    private static string Heading(DiagnosticDescriptor rule) =>
        $"{rule.Id}-{rule.Title.ToString(CultureInfo.InvariantCulture)}".Replace(' ', '-').ToLowerInvariant();
}
