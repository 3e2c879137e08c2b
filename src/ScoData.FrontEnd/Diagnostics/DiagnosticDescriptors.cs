namespace ScoData.FrontEnd.Diagnostics;

/// <summary>The diagnostics of datasets, except those of the rules of a schema: these are described in the class of each rule. Ids are never reused.</summary>
internal static class DiagnosticDescriptors
{
    /// <summary>This is not valid YAML: while scanning a quoted scalar, found unexpected end of stream.</summary>
    public static readonly DiagnosticDescriptor MalformedYaml = new(
        "SCO0001",
        "Malformed YAML",
        "This is not valid YAML: {0}. Nothing else in the file was read.");

    /// <summary>Data files cannot use the alias '*x': write the value out.</summary>
    public static readonly DiagnosticDescriptor UnsupportedYaml = new(
        "SCO0002",
        "Unsupported YAML",
        "Data files cannot use {0}: {1}");

    /// <summary>The file holds no record: write its fields, or delete it.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = new(
        "SCO0003",
        "Empty file",
        "The file holds no record: write its fields, or delete it");

    /// <summary>The key 'dates' is duplicated: keep one; a second value for a field goes under 'others'.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "SCO0004",
        "Duplicate key",
        "The key '{0}' is duplicated: keep one{1}");

    /// <summary>No kind has its records in 'exercizes'; did you mean 'exercises'?</summary>
    public static readonly DiagnosticDescriptor UnknownKind = new(
        "SCO0005",
        "Unknown kind",
        "No kind has its records in '{0}'{1}");

    /// <summary>'Peace Mission' is not a valid id: use ...; for example 'peace-mission'.</summary>
    public static readonly DiagnosticDescriptor InvalidId = new(
        "SCO0006",
        "Invalid id",
        "'{0}' is not a valid id: use lower-case letters a to z and digits in words joined by single hyphens, starting with a letter{1}");

    /// <summary>An exercise has no key 'personel'; did you mean 'personnel'?</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "SCO0007",
        "Unknown key",
        "{0} has no key '{1}'{2}");

    /// <summary>The exercise 'x' is missing the required field 'name': add it.</summary>
    public static readonly DiagnosticDescriptor MissingField = new(
        "SCO0008",
        "Missing required field",
        "{0} is missing the required field '{1}': add it ({2})");

    /// <summary>'hosts' must be a list, not a single value: write it as [value].</summary>
    public static readonly DiagnosticDescriptor WrongShape = new(
        "SCO0009",
        "Wrong type",
        "'{0}' must be {1}, not {2}: {3}");

    /// <summary>'over 5000' is not a valid value for 'personnel': write ...</summary>
    public static readonly DiagnosticDescriptor InvalidValue = new(
        "SCO0010",
        "Invalid value",
        "'{0}' is not a valid value for '{1}': {2}");

    /// <summary>'2010-13-01' is not a valid EDTF date for 'signed': write ...</summary>
    public static readonly DiagnosticDescriptor InvalidDate = new(
        "SCO0011",
        "Invalid EDTF",
        "'{0}' is not a valid EDTF {1} for '{2}': {3}");

    /// <summary>The exercise 'x' is already defined in 'exercises.yaml': keep one of them.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "SCO0012",
        "Duplicate id",
        "The {0} '{1}' is already defined in '{2}': keep one of them");

    /// <summary>There is no state 'kazakstan'; did you mean 'kazakhstan'?</summary>
    public static readonly DiagnosticDescriptor DanglingReference = new(
        "SCO0013",
        "Dangling reference",
        "There is no {0} '{1}'{2}");

    /// <summary>'personnel' has no source: write it as a claim with 'value' and 'sources', or ...</summary>
    public static readonly DiagnosticDescriptor MissingSource = new(
        "SCO0014",
        "Value without a source",
        "{0} no source: write {1} as a claim with 'value' and 'sources', or give the record 'sources' that apply to all of its fields");

    /// <summary>'abc1' would become the C# name 'Abc1', which is already the name of 'abc-1': choose another id.</summary>
    public static readonly DiagnosticDescriptor IdentifierCollision = new(
        "SCO0015",
        "Identifier collision",
        "'{0}' would become the C# name '{1}', which is already {2}: choose another {3}");

    /// <summary>The schema is invalid: 'dat' is not a type, enum or kind; did you mean 'date'?</summary>
    public static readonly DiagnosticDescriptor InvalidSchema = new(
        "SCO0016",
        "Invalid schema",
        "The schema is invalid: {0}");

    /// <summary>There are data files but no schema.yaml: ...</summary>
    public static readonly DiagnosticDescriptor MissingSchema = new(
        "SCO0017",
        "Missing schema",
        "There is no 'schema.yaml' beside the data files: add one that declares their kinds");

    /// <summary>'name' comes after 'dates': move it up; the order is that of the schema.</summary>
    public static readonly DiagnosticDescriptor KeyOrder = new(
        "SCO0018",
        "Keys out of order",
        "'{0}' comes after '{1}': move it up; the order is {2}",
        Severity.Warning);

    /// <summary>'note' begins or ends with white space: remove it.</summary>
    public static readonly DiagnosticDescriptor SurroundingWhiteSpace = new(
        "SCO0019",
        "Leading or trailing white space",
        "'{0}' begins or ends with white space: {1}",
        Severity.Warning);

    /// <summary>All 'others' of 'dates' repeat its value: ...</summary>
    public static readonly DiagnosticDescriptor RedundantOthers = new(
        "SCO0020",
        "Redundant alternative values",
        "All 'others' of '{0}' repeat its value: add their sources to the 'sources' of the value",
        Severity.Warning);

    /// <summary>Nothing cites the source 'x'.</summary>
    public static readonly DiagnosticDescriptor UnusedSource = new(
        "SCO0026",
        "Unused source",
        "Nothing cites the source '{0}': cite it where it gives a fact, or delete it",
        Severity.Warning);

    /// <summary>'null' is the text of 'name' here, though in YAML it means that there is no value.</summary>
    public static readonly DiagnosticDescriptor NullText = new(
        "SCO0030",
        "Null as text",
        "'{0}' is the text of '{1}' here, though in YAML it means that there is no value: remove the key if nothing is known, or put the text in quotation marks",
        Severity.Warning);

    /// <summary>'#7' is a comment here and no part of the value before it.</summary>
    public static readonly DiagnosticDescriptor DoubtfulComment = new(
        "SCO0031",
        "Comment that looks like text",
        "'{0}' is a comment here, and no part of the value before it: put the value in quotation marks to include it, or write a comment as '# words'",
        Severity.Warning);

    /// <summary>The collection of 'river' becomes the C# type 'Rivers', which the namespace 'Rivers' hides: ...</summary>
    public static readonly DiagnosticDescriptor HiddenType = new(
        "SCO0036",
        "Type with the name of a namespace",
        "{0} becomes the C# type '{1}', which the namespace '{1}' hides in other code: {2}",
        Severity.Warning);

    /// <summary>ScoDataDatasetName is 'Bridge', which is already the kind 'bridge': choose another name for the dataset.</summary>
    public static readonly DiagnosticDescriptor DatasetNameTaken = new(
        "SCO0037",
        "Dataset name that is taken",
        "ScoDataDatasetName is '{0}', which is already {1}: choose another name for the dataset");

    /// <summary>There is no .yaml file below '/home/anna/rivers/facts'. The targets of the package report it, before the compiler runs.</summary>
    public static readonly DiagnosticDescriptor NoFacts = new(
        "SCO0038",
        "No facts",
        "There is no .yaml file below {0}; set ScoDataFacts to the folder of your facts, or DisableScoDataGenerator to true",
        Severity.Warning);

    /// <summary>'title' is what the editors write, so that it has no other values: ...</summary>
    public static readonly DiagnosticDescriptor RivalOfOwnWords = new(
        "SCO0039",
        "Other values of an editorial field",
        "'{0}' is {1}, so it has no other values: remove 'others', or give what sources say a field of its own");

    /// <summary>The file cannot be read: access to the path is denied. 'sco validate' reports it; the compiler has a message of its own.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile = new(
        "SCO0042",
        "Unreadable file",
        "The file cannot be read: {0}");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MalformedYaml, UnsupportedYaml, EmptyFile, DuplicateKey, UnknownKind, InvalidId, UnknownKey, MissingField, WrongShape,
        InvalidValue, InvalidDate, DuplicateId, DanglingReference, MissingSource, IdentifierCollision, InvalidSchema, MissingSchema,
        KeyOrder, SurroundingWhiteSpace, RedundantOthers, UnusedSource, NullText, DoubtfulComment, HiddenType, DatasetNameTaken, NoFacts,
        RivalOfOwnWords, UnreadableFile,
    ];
}
