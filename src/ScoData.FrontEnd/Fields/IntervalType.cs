using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Fields;

/// <summary>A date or interval in EDTF.</summary>
internal sealed record IntervalType : ScalarType<EdtfInterval>, IOrderedType
{
    public override string Name => "interval";

    public override string Summary => "A date or interval in EDTF: 2010-09-09/2010-09-25.";

    public override FieldValueType ValueType => FieldValueType.Interval;

    public override bool IsTime => true;

    public override bool AreCompatible(Value first, Value second) => Data(first).CanEqual(Data(second));

    public override string ClassName(TypeNames types) => $"{TypeNames.Library}.EdtfInterval";

    public override string ReadExpression(TypeNames types) => "row.Interval()";

    public override Json JsonSchema() => DateType.Dated(
        "^(?:" + DateType.Pattern + @"(?:/(?:" + DateType.Pattern + @"|\.\.)?)?|(?:\.\.)?/" + DateType.Pattern + ")$",
        "Write first/last such as 2010-09-09/2010-09-25, or a single date such as 2010-09-09, 2010-09, 2010-09-XX or 2010?.",
        "2010-09-09/2010-09-25", "2010-09-09", "2010-09", "2010-09-XX", "2010?", "2010/..");

    public string LimitForm => TimeLimits.Form;

    public Value? Lowest => null;

    public Value? Highest => null;

    public Value? ReadLimit(string text) => TimeLimits.Read(text);

    public decimal? NumberOf(Value limit) => null;

    public bool IsBelow(Value value, Value limit) => TimeLimits.IsBelow(value, limit);

    public bool IsAbove(Value value, Value limit) => TimeLimits.IsAbove(value, limit);

    protected override bool TryParse(string text, out EdtfInterval data) => EdtfInterval.TryParse(text, out data);

    protected override string Fix(string text, string? unit) =>
        DateAdvice.ForInterval(text) ?? "write first/last such as 2010-09-09/2010-09-25, or a single date: " + DateType.Forms;

    protected override void ReportInvalid(ValueReader reader, YamlNode node, string text) => reader.ReportInvalidDate(node, text, "interval", Fix(text, null));

    protected override string CanonicalText(EdtfInterval data) => data.ToString();

    protected override string DisplayText(EdtfInterval data, string? unit) => data.ToReadableString();

    protected override void Write(RowWriter row, EdtfInterval data)
    {
        row.Bits(data.StartBits);
        row.Bits(data.EndBits);
    }

    protected override IEnumerable<PartConstant> PartConstants(EdtfInterval data) => DateType.PartConstants(CanonicalText(data), data.Earliest, data.Latest);
}
