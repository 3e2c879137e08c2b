using ScoData.Generator.Schema;

namespace ScoData.Generator.JsonSchema;

/// <summary>
/// The simple types as JSON Schema. A pattern looks at the form alone; what a calendar or a total says, the build checks.
/// </summary>
internal static class Forms
{
    /// <summary>What <see cref="CSharpName.IsId"/> accepts.</summary>
    public const string Id = "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$";

    /// <summary>A BCP 47 language tag.</summary>
    public const string Language = "^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$";

    private const string Mark = "[?~%]?";
    private const string Year = Mark + "(?:Y-?[1-9][0-9]{4,8}|-?[0-9X]{4})" + Mark;
    private const string Month = "-" + Mark + "(?:0[1-9X]|1[0-2X]|X[0-9X])" + Mark;
    private const string PartOfYear = "-" + Mark + "(?:2[1-9]|3[0-9]|4[01])" + Mark;
    private const string Day = "-" + Mark + "(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])" + Mark;
    private const string Date = Year + "(?:" + Month + "(?:" + Day + ")?|" + PartOfYear + ")?";
    private const string Number = "(?:0|[1-9][0-9]{0,17})";
    private const string Quantity = "(?:" + Number + "(?: to " + Number + ")?"
        + "|(?:about|more than|at least|less than|up to|nearly) " + Number
        + "|tens|dozens|hundreds|thousands|tens of thousands|hundreds of thousands|millions)";

    private const string Decimals = @"(?:\.[0-9]{1,7})?";

    /// <summary>The schema of a simple type that is one value.</summary>
    public static Json Of(FieldValue value) => value switch
    {
        FieldValue.Text => Text(),
        FieldValue.Flag => new() { { "type", "boolean" } },
        FieldValue.Integer => new() { { "type", "integer" }, { "minimum", int.MinValue }, { "maximum", int.MaxValue } },
        FieldValue.Count => new()
        {
            { "type", new[] { "integer", "string" } },
            { "minimum", 0 },
            { "pattern", "^" + Quantity + "$" },
            { "patternErrorMessage", "Write digits, alone or after 'about', 'more than', 'at least', 'less than', 'up to' or 'nearly', or '1100 to 2000', or 'hundreds'." },
            { "examples", new[] { "more than 5000", "about 600", "at least 5", "up to 5", "nearly 900", "1100 to 2000", "hundreds" } },
        },
        FieldValue.Money => Pattern(
            "^[A-Z]{3} " + Quantity + "$", "Write the currency and the amount, such as USD 10000000000 or USD more than 5000.", "USD 10000000000", "USD more than 5000"),
        FieldValue.Date => Dated(
            "^" + Date + "$",
            "Write 2010-09-09, 2010-09, 2010, 2010-09-XX where the day is unknown, or 2010? where it is uncertain.",
            "2010-09-09", "2010-09", "2010-09-XX", "2010?"),
        FieldValue.Interval => Dated(
            "^(?:" + Date + @"(?:/(?:" + Date + @"|\.\.)?)?|(?:\.\.)?/" + Date + ")$",
            "Write first/last such as 2010-09-09/2010-09-25, or a single date such as 2010-09-09, 2010-09, 2010-09-XX or 2010?.",
            "2010-09-09/2010-09-25", "2010-09-09", "2010-09", "2010-09-XX", "2010?", "2010/.."),
        FieldValue.Url => Pattern(
            @"^https?://[^\s/?#]\S*$", "Write the whole address, from http:// or https:// on, without spaces.", "https://"),
        FieldValue.Language => Pattern(Language, "Write a BCP 47 tag such as en, ru or zh-Hans.", "en", "ru", "zh"),
        FieldValue.Country => Pattern("^[A-Z]{2,3}$", "Write an ISO 3166-1 code in capitals, such as KZ or KAZ."),
        FieldValue.Coordinates => Pattern(
            "^-?(?:[1-8]?[0-9]|90)" + Decimals + ", -?(?:[1-9]?[0-9]|1[0-7][0-9]|180)" + Decimals + "$",
            "Write latitude and longitude in decimal degrees, such as 43.2, 76.9.", "43.2, 76.9"),
        FieldValue.Names => new()
        {
            { "type", "object" },
            { "patternProperties", new Json { { Language, Text() } } },
            { "minProperties", 1 },
            { "additionalProperties", false },
        },
        FieldValue.Identifiers => new()
        {
            { "type", "object" },
            { "additionalProperties", Text() },
            { "minProperties", 1 },
            // With a value it is a claim.
            { "not", new Json { { "required", new[] { "value" } } } },
        },
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Words. What YAML reads as a number is words too, such as the volume of a journal.</summary>
    public static Json Text() => new()
    {
        { "type", new[] { "string", "number" } },
        { "pattern", @"^\S(?:[\s\S]*\S)?$" },
        { "patternErrorMessage", "Write the words without spaces or line ends around them; '>-' or '|-' leaves out the last line end." },
    };

    /// <summary>A text of a given form.</summary>
    public static Json Pattern(string pattern, string message, params string[] examples) => new()
    {
        { "type", "string" },
        { "pattern", pattern },
        { "patternErrorMessage", message },
        { "examples", examples.Length > 0 ? examples : null },
    };

    /// <summary>A date. YAML reads a year alone as a number; one of other than four digits is most likely a slip, and can be put in quotes.</summary>
    private static Json Dated(string pattern, string message, params string[] examples) => new()
    {
        { "type", new[] { "string", "integer" } },
        { "minimum", 1000 },
        { "maximum", 9999 },
        { "pattern", pattern },
        { "patternErrorMessage", message },
        { "examples", examples },
    };
}
