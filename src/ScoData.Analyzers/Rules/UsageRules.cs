using Microsoft.CodeAnalysis;

namespace ScoData.Analyzers.Rules;

/// <summary>The diagnostics for code that uses a dataset.</summary>
internal static class UsageRules
{
    private const string Category = "ScoData";

    /// <summary>There is no exercise 'peace-mision-2010'; did you mean 'peace-mission-2010'?</summary>
    public static readonly DiagnosticDescriptor UnknownId = new(
        id: RuleIds.UnknownId,
        title: "Unknown id",
        messageFormat: "There is no {0} '{1}'{2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A lookup by a constant id that no record has can only fail.");

    /// <summary>The exercise 'peace-mission-2010' needs no lookup: it is Exercise.PeaceMission2010.</summary>
    public static readonly DiagnosticDescriptor NeedlessLookup = new(
        id: RuleIds.NeedlessLookup,
        title: "Needless lookup",
        messageFormat: "The {0} '{1}' needs no lookup: it is {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A record has a property, which the compiler checks and which a rename of the record reports.");

    /// <summary>Sources disagree on 'Personnel' of the exercise 'peace-mission-2010': look at its claims too.</summary>
    public static readonly DiagnosticDescriptor DisputedFact = new(
        id: RuleIds.DisputedFact,
        title: "Disputed fact",
        messageFormat: "Sources disagree on '{0}' of the {1} '{2}': look at the other values too, with ClaimsOn or AgreementOn",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The constant and the property of a fact hold the preferred value alone.");

    /// <summary>'old-exercise' is a former id of the exercise 'peace-mission-2010': use the present one.</summary>
    public static readonly DiagnosticDescriptor FormerId = new(
        id: RuleIds.FormerId,
        title: "Former id",
        messageFormat: "'{1}' is a former id of the {0} '{2}': use the present one",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A former id still finds the record, but a later version of the data may drop it.");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownId, NeedlessLookup, DisputedFact, FormerId];
}
