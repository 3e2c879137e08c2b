using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScoData.Generator.Reporting;

namespace ScoData.Analyzers.Rules;

/// <summary>Makes the diagnostics of one compilation, with links to the help page.</summary>
internal sealed class Reporting(AnalyzerOptions options)
{
    /// <summary>Property: the public address of the page that explains the diagnostics, if there is one.</summary>
    public const string HelpProperty = "build_property.ScoDataAnalyzersHelp";

    private readonly string _page = HelpLink.Page(options.AnalyzerConfigOptionsProvider, HelpProperty, "ScoData.Analyzers/docs/analyzers.md");

    /// <summary>A diagnostic.</summary>
    /// <param name="rule">Which one.</param>
    /// <param name="place">Where.</param>
    /// <param name="instead">What a code fix is to write instead, or null.</param>
    /// <param name="arguments">What the message names.</param>
    public Diagnostic Create(DiagnosticDescriptor rule, SyntaxNode place, string? instead, params object[] arguments)
    {
        var properties = instead is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(RuleIds.Instead, instead);
        return Diagnostic.Create(HelpLink.Add(rule, _page), place.GetLocation(), properties, arguments);
    }
}
