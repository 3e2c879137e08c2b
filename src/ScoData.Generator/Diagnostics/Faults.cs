using Microsoft.CodeAnalysis;

namespace ScoData.Generator.Diagnostics;

/// <summary>Every fault that a data file can have. Ids are never reused.</summary>
internal static class Faults
{
    private const string Category = "ScoData";

    /// <summary>This is not valid YAML: while scanning a quoted scalar, found unexpected end of stream.</summary>
    public static readonly DiagnosticDescriptor MalformedYaml = new(
        id: "SCO0001",
        title: "Malformed YAML",
        messageFormat: "This is not valid YAML: {0}. Nothing else in the file was read.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>Data files do not use the alias '*x': write the value out.</summary>
    public static readonly DiagnosticDescriptor UnsupportedYaml = new(
        id: "SCO0002",
        title: "YAML that data files do not use",
        messageFormat: "Data files do not use {0}: {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>The file holds no record: write its fields, or delete it.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = new(
        id: "SCO0003",
        title: "Empty file",
        messageFormat: "The file holds no record: write its fields, or delete it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>The key 'dates' stands twice: keep one; a second value of a field goes under 'others'.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        id: "SCO0004",
        title: "Duplicate key",
        messageFormat: "The key '{0}' stands twice: keep one; a second value of a field goes under 'others'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>No kind has its records in 'exercizes'; did you mean 'exercises'?</summary>
    public static readonly DiagnosticDescriptor UnknownKind = new(
        id: "SCO0005",
        title: "Unknown kind",
        messageFormat: "No kind has its records in '{0}'{1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'Peace Mission' cannot be an id: rename it to 'peace-mission'.</summary>
    public static readonly DiagnosticDescriptor InvalidId = new(
        id: "SCO0006",
        title: "Invalid id",
        messageFormat: "'{0}' cannot be an id: use lower-case letters a to z and digits in words joined by single hyphens, with a letter first{1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>An exercise has no key 'personel'; did you mean 'personnel'?</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        id: "SCO0007",
        title: "Unknown key",
        messageFormat: "{0} has no key '{1}'{2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>The exercise 'x' lacks the required field 'name': add it.</summary>
    public static readonly DiagnosticDescriptor MissingField = new(
        id: "SCO0008",
        title: "Missing required field",
        messageFormat: "{0} lacks '{1}', which is required: add it ({2})",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'hosts' wants a list, not a single value: write it as [value].</summary>
    public static readonly DiagnosticDescriptor WrongShape = new(
        id: "SCO0009",
        title: "Wrong type",
        messageFormat: "'{0}' wants {1}, not {2}: {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'over 5000' is no value for 'personnel': write ...</summary>
    public static readonly DiagnosticDescriptor InvalidValue = new(
        id: "SCO0010",
        title: "Invalid value",
        messageFormat: "'{0}' is no value for '{1}': {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'2010-13-01' is no EDTF date: write ...</summary>
    public static readonly DiagnosticDescriptor InvalidDate = new(
        id: "SCO0011",
        title: "Invalid EDTF",
        messageFormat: "'{0}' is no EDTF {1} for '{2}': {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>The exercise 'x' is already written in exercises.yaml: keep one of them.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new(
        id: "SCO0012",
        title: "Duplicate id",
        messageFormat: "The {0} '{1}' is already written in '{2}': keep one of them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>There is no state 'kazakstan'; did you mean 'kazakhstan'?</summary>
    public static readonly DiagnosticDescriptor DanglingReference = new(
        id: "SCO0013",
        title: "Dangling reference",
        messageFormat: "There is no {0} '{1}'{2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'personnel' has no source: give it 'sources', or give the record 'sources' for all of its fields.</summary>
    public static readonly DiagnosticDescriptor MissingSource = new(
        id: "SCO0014",
        title: "Value without a source",
        messageFormat: "'{0}' has no source: write it as a claim with 'value' and 'sources', or give the record 'sources' that hold for all of its fields",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'abc1' would become the C# name 'Abc1', which is already the name of 'abc-1': choose another id.</summary>
    public static readonly DiagnosticDescriptor IdentifierCollision = new(
        id: "SCO0015",
        title: "Identifier collision",
        messageFormat: "'{0}' would become the C# name '{1}', which is already {2}: choose another {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>The schema is not usable here: ...</summary>
    public static readonly DiagnosticDescriptor InvalidSchema = new(
        id: "SCO0016",
        title: "Invalid schema",
        messageFormat: "The schema cannot be used as it is: {0}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>There are data files but no schema.yaml: ...</summary>
    public static readonly DiagnosticDescriptor MissingSchema = new(
        id: "SCO0017",
        title: "Missing schema",
        messageFormat: "There is no 'schema.yaml' beside the data files: add one that declares their kinds",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'name' stands after 'dates': move it up; the order is that of the schema.</summary>
    public static readonly DiagnosticDescriptor KeyOrder = new(
        id: "SCO0018",
        title: "Keys out of order",
        messageFormat: "'{0}' stands after '{1}': move it up; the order is {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>'note' begins or ends with white space: remove it.</summary>
    public static readonly DiagnosticDescriptor UntidyText = new(
        id: "SCO0019",
        title: "Spaces around a text",
        messageFormat: "'{0}' begins or ends with white space: {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>All 'others' of 'dates' say what its value says.</summary>
    public static readonly DiagnosticDescriptor NeedlessOthers = new(
        id: "SCO0020",
        title: "Others that agree",
        messageFormat: "All 'others' of '{0}' say what its value says: name their sources under the value's own 'sources'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>'signed' (2010) is later than 'in-force' (2009).</summary>
    public static readonly DiagnosticDescriptor WrongSequence = new(
        id: "SCO0021",
        title: "Dates in the wrong sequence",
        messageFormat: "'{0}' ({1}) is later than '{2}' ({3}): correct one of them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'archive-url' needs 'archived' beside it: add it.</summary>
    public static readonly DiagnosticDescriptor MissingCompanion = new(
        id: "SCO0022",
        title: "Missing companion",
        messageFormat: "'{0}' needs '{1}' beside it: add it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>'hosts' names 'russia', which stands under none of 'participants', 'observers': add it there or correct it.</summary>
    public static readonly DiagnosticDescriptor NotAmong = new(
        id: "SCO0023",
        title: "Not among the others",
        messageFormat: "'{0}' names '{1}', which {2}: add it there or correct it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'date' (2010) lies outside the time of the meeting 'x' (2009): correct one of them.</summary>
    public static readonly DiagnosticDescriptor OutsideOccasion = new(
        id: "SCO0024",
        title: "Outside its occasion",
        messageFormat: "'{0}' ({1}) lies outside the time of {2} ({3}): correct one of them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>With this, 'personnel' of the parts of the exercise 'x' comes to more than its total.</summary>
    public static readonly DiagnosticDescriptor TotalExceeded = new(
        id: "SCO0025",
        title: "Parts beyond the total",
        messageFormat: "With this, '{0}' of the parts of {1} comes to at least {2}, more than its total ({3}): correct one of them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>Nothing cites the source 'x'.</summary>
    public static readonly DiagnosticDescriptor UnusedSource = new(
        id: "SCO0026",
        title: "Unused source",
        messageFormat: "Nothing cites the source '{0}': cite it where it gives a fact, or delete it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>'number' (4) of the meeting 'y' is not greater than that of the meeting 'x' (5), which was earlier.</summary>
    public static readonly DiagnosticDescriptor NumberOutOfRow = new(
        id: "SCO0027",
        title: "Number out of its row",
        messageFormat: "'{0}' is {1}, {2} {3} that has the same {4}: correct the number or the time of one of them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'dates' (2007/2010) overlaps that of the term 'x' (2005/2008), which has the same 'office'.</summary>
    public static readonly DiagnosticDescriptor OverlappingTime = new(
        id: "SCO0028",
        title: "Overlapping times",
        messageFormat: "'{0}' ({1}) overlaps that of {2} ({3}), which has the same {4}: end one before the other begins",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>'participants' names the state 'iran', which has no membership at the time (2010).</summary>
    public static readonly DiagnosticDescriptor NothingHeld = new(
        id: "SCO0029",
        title: "Nothing held at the time",
        messageFormat: "'{0}' names the {1} '{2}', which has no {3} at the time ({4}): name it elsewhere, correct the time, or add the {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MalformedYaml, UnsupportedYaml, EmptyFile, DuplicateKey, UnknownKind, InvalidId, UnknownKey, MissingField, WrongShape,
        InvalidValue, InvalidDate, DuplicateId, DanglingReference, MissingSource, IdentifierCollision, InvalidSchema, MissingSchema, KeyOrder, UntidyText,
        NeedlessOthers, WrongSequence, MissingCompanion, NotAmong, OutsideOccasion, TotalExceeded, UnusedSource, NumberOutOfRow, OverlappingTime, NothingHeld,
    ];
}
