using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Fields;

/// <summary>A date in EDTF.</summary>
internal sealed record DateType : ScalarType<EdtfDate>, IOrderedType
{
    /// <summary>The forms of a date, in words.</summary>
    public const string Forms = "2010-09-09, 2010-09, 2010, 2010-09-XX if the day is unknown, or 2010? if it is uncertain";

    private const string Mark = "[?~%]?";
    private const string Year = Mark + "(?:Y-?[1-9][0-9]{4,8}|-?[0-9X]{4})" + Mark;
    private const string Month = "-" + Mark + "(?:0[1-9X]|1[0-2X]|X[0-9X])" + Mark;
    private const string PartOfYear = "-" + Mark + "(?:2[1-9]|3[0-9]|4[01])" + Mark;
    private const string Day = "-" + Mark + "(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])" + Mark;

    /// <summary>The letters and digits that <see cref="EdtfDate.TryParse(string, out EdtfDate)"/> accepts.</summary>
    public const string Pattern = Year + "(?:" + Month + "(?:" + Day + ")?|" + PartOfYear + ")?";

    public override string Name => "date";

    public override string Summary => "A date in EDTF: 2010-09-XX.";

    public override FieldValueType ValueType => FieldValueType.Date;

    public override bool IsTime => true;

    public override string ClassName(TypeNames types) => $"{TypeNames.Library}.EdtfDate";

    public override string ReadExpression(TypeNames types) => "row.Date()";

    public static Json Form() => Dated(
        "^" + Pattern + "$",
        "Write 2010-09-09, 2010-09, 2010, 2010-09-XX if the day is unknown, or 2010? if it is uncertain.",
        "2010-09-09", "2010-09", "2010-09-XX", "2010?");

    /// <summary>A date. YAML reads a year alone as a number; a number without four digits is probably a mistake, and can be put in quotes.</summary>
    public static Json Dated(string pattern, string message, params string[] examples) => new()
    {
        { "type", new[] { "string", "integer" } },
        { "minimum", 1000 },
        { "maximum", 9999 },
        { "pattern", pattern },
        { "patternErrorMessage", message },
        { "examples", examples },
    };

    public override Json JsonSchema() => Form();

    public override bool AreCompatible(Value first, Value second) => Data(first).SameAs(Data(second)) != Truth.No;

    public override bool IsExact(Value value) => Data(value) is var date && date.SameAs(date) == Truth.Yes;

    public string LimitForm => TimeLimits.Form;

    public Value? Lowest => null;

    public Value? Highest => null;

    public Value? ReadLimit(string text) => TimeLimits.Read(text);

    public decimal? NumberOf(Value limit) => null;

    public bool IsBelow(Value value, Value limit) => TimeLimits.IsBelow(value, limit);

    public bool IsAbove(Value value, Value limit) => TimeLimits.IsAbove(value, limit);

    /// <summary>The text of a time, and the days between which it lies, unless the text is that day.</summary>
    public static IEnumerable<PartConstant> PartConstants(string text, EdtfDate? earliest, EdtfDate? latest)
    {
        yield return PartConstant.Text(text, "the text in EDTF");
        if (earliest?.ToString() is { } first && first != text)
            yield return new("Earliest", "the first day", new("string", first));
        if (latest?.ToString() is { } last && last != text)
            yield return new("Latest", "the last day", new("string", last));
    }

    protected override bool TryParse(string text, out EdtfDate data) => EdtfDate.TryParse(text, out data);

    protected override string Fix(string text, string? unit) => DateAdvice.ForDate(text) ?? "write " + Forms;

    protected override void ReportInvalid(ValueReader reader, YamlNode node, string text) => reader.ReportInvalidDate(node, text, "date", Fix(text, null));

    protected override string CanonicalText(EdtfDate data) => data.ToString();

    protected override string DisplayText(EdtfDate data, string? unit) => data.ToReadableString();

    protected override void Write(RowWriter row, EdtfDate data) => row.Date(data);

    protected override IEnumerable<PartConstant> PartConstants(EdtfDate data) => PartConstants(CanonicalText(data), data.Earliest, data.Latest);
}
