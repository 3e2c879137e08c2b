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

    /// <summary>'Exercises.PeaceMission2010' holds constants and is not a record: write 'Exercise.PeaceMission2010'.</summary>
    public static readonly DiagnosticDescriptor ConstantsAsRecord = new(
        id: RuleIds.ConstantsAsRecord,
        title: "Constants used as a record",
        messageFormat: "'{0}' holds constants and is not a record: write '{1}'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The plural class of a kind holds the facts of each record as constants. The record itself is a property of the singular class.");

    /// <summary>No source gives 'Guests' of the exercise 'peace-mission-2010', so there is no constant; 'Exercise.PeaceMission2010.Guests' is null or empty.</summary>
    public static readonly DiagnosticDescriptor NoSuchFact = new(
        id: RuleIds.NoSuchFact,
        title: "Fact that no source gives",
        messageFormat: "No source gives '{0}' of the {1} '{2}', so there is no constant; '{3}' is null or empty",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What is not known has no constant. The property of the record is null or empty.");

    /// <summary>'Exercises' is a class, not a list: write 'Exercises.All'.</summary>
    public static readonly DiagnosticDescriptor ClassAsList = new(
        id: RuleIds.ClassAsList,
        title: "Class used as a list",
        messageFormat: "'{0}' is a class, not a list: write '{1}'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The list of all records of a kind is the property All.");

    /// <summary>'Exercise' has no member 'Host'; did you mean 'Hosts'?</summary>
    public static readonly DiagnosticDescriptor UnknownMember = new(
        id: RuleIds.UnknownMember,
        title: "Unknown member",
        messageFormat: "'{0}' has no member '{1}'; did you mean '{2}'?",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A member with a similar name exists.");

    /// <summary>A Quantity may not be exact: write 'exercise.Personnel?.Best'.</summary>
    public static readonly DiagnosticDescriptor UncertainValue = new(
        id: RuleIds.UncertainValue,
        title: "Uncertain value used as a certain one",
        messageFormat: "{0}: write '{1}'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Counts and dates keep their doubt, so a comparison answers with No, Maybe or Yes, and what no source gives is null.");

    /// <summary>A string is not converted to EdtfDate: write 'EdtfDate.Parse("2010-09-09")'.</summary>
    public static readonly DiagnosticDescriptor MissingConversion = new(
        id: RuleIds.MissingConversion,
        title: "Missing conversion",
        messageFormat: "There is no implicit conversion from {0} to {1}: write '{2}'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Texts are parsed and ids are looked up by a call that can be seen, since both can fail.");

    /// <summary>Records belong to the dataset and never change, so code cannot make one: get it by 'Exercise.Get(id)' or its property.</summary>
    public static readonly DiagnosticDescriptor NewRecord = new(
        id: RuleIds.NewRecord,
        title: "Record made by code",
        messageFormat: "Records belong to the dataset and never change, so code cannot make one: get it by '{0}.Get(id)' or its property",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "There is exactly one object for each record.");

    /// <summary>An exercise has no field 'personel'; did you mean 'personnel'?</summary>
    public static readonly DiagnosticDescriptor UnknownField = new(
        id: RuleIds.UnknownField,
        title: "Unknown field",
        messageFormat: "The kind '{0}' has no field '{1}'{2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A question about a field that the kind does not have throws an exception.");

    /// <summary>'2010-13' is not a valid date.</summary>
    public static readonly DiagnosticDescriptor InvalidText = new(
        id: RuleIds.InvalidText,
        title: "Text that cannot be parsed",
        messageFormat: "This call throws a FormatException: {0}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A constant text is not in the form that Parse reads.");

    /// <summary>'Exercise.PeaceMission2010' is an object, not a constant: write '{ Id: Exercises.PeaceMission2010.Id }'.</summary>
    public static readonly DiagnosticDescriptor RecordAsConstant = new(
        id: RuleIds.RecordAsConstant,
        title: "Record used as a constant",
        messageFormat: "'{0}' is not a constant: write '{1}'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Attributes and case labels need constants, which the plural class of a kind holds.");

    /// <summary>'Personnel' of the exercise 'frontier-defense-2013' is more than 1,200, not 1,200: 'Exercise.FrontierDefense2013.Personnel' keeps the doubt.</summary>
    public static readonly DiagnosticDescriptor InexactConstant = new(
        id: RuleIds.InexactConstant,
        title: "Inexact constant",
        messageFormat: "'{0}' of the {1} '{2}' is {3}, and the constant has the number alone: '{4}' keeps the doubt",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A constant is one number even where the sources give a limit or an estimate.");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownId, NeedlessLookup, DisputedFact, FormerId, ConstantsAsRecord, NoSuchFact, ClassAsList, UnknownMember, UncertainValue,
        MissingConversion, NewRecord, UnknownField, InvalidText, RecordAsConstant, InexactConstant,
    ];
}
