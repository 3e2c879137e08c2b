using System.Globalization;
using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.Fields;

/// <summary>A measured decimal number, exact, qualified or with an uncertainty.</summary>
internal sealed record MeasurementType : ScalarType<Measurement>, IOrderedType
{
    private const string Number = @"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,27})?";

    public override string Name => "measurement";

    public override string Summary => "A measured decimal number, exact, qualified or with an uncertainty: 1.00794 +- 0.00007.";

    public override FieldValueType ValueType => FieldValueType.Measurement;

    public override string ClassName(TypeNames types) => $"{TypeNames.Library}.Measurement";

    public override string ReadExpression(TypeNames types) => "row.Measurement()";

    public override Json JsonSchema() => new()
    {
        { "type", new[] { "number", "string" } },
        { "pattern", "^(?:" + Number + "(?: (?:to|\\+-|\u00B1) " + Number + ")?|(?:about|more than|at least|less than|up to|nearly) " + Number + ")$" },
        { "patternErrorMessage", char.ToUpperInvariant(MeasurementAdvice.Forms[0]) + MeasurementAdvice.Forms.Substring(1) + "." },
        { "examples", new[] { "-38.83", "about 1.5", "more than -5", "at least 2.5", "less than 0.1", "up to 3", "nearly 4", "1.5 to 2.5", "1.00794 +- 0.00007" } },
    };

    public override bool AreCompatible(Value first, Value second) => Data(first).CanEqual(Data(second));

    public override bool IsExact(Value value) => IsExact(Data(value));

    // 1.50 is the number 1.5, measured more precisely.
    public override string IdentityText(Value value) => Data(value).Best is { } best ? best.ToString("0.###########################", CultureInfo.InvariantCulture) : CanonicalText(value);

    public string LimitForm => "a decimal number alone, such as -38.83";

    public Value? Lowest => null;

    public Value? Highest => null;

    public Value? ReadLimit(string text) => TryParse(text, out var limit) && IsExact(limit) ? new ScalarValue<Measurement>(limit) : null;

    public decimal? NumberOf(Value limit) => Data(limit).Best;

    public bool IsBelow(Value value, Value limit) => Data(value).IsLessThan(Data(limit)) == Truth.Yes;

    public bool IsAbove(Value value, Value limit) => Data(value).IsGreaterThan(Data(limit)) == Truth.Yes;

    protected override bool TryParse(string text, out Measurement data) => Measurement.TryParse(text, out data);

    protected override string CanonicalText(Measurement data) => data.ToDataString();

    protected override string DisplayText(Measurement data, string? unit) => unit is null ? data.ToString() : data.In(unit);

    protected override void Write(RowWriter row, Measurement data) => row.Measurement(data);

    // Not a decimal, which attributes do not take.
    protected override CSharpConstant? Constant(Measurement data, TypeNames types) =>
        data.Best is { } best ? Constant(best) : null;

    private static CSharpConstant Constant(decimal number) => new("double", new CSharpExpression(number.ToString(CultureInfo.InvariantCulture)));

    protected override IEnumerable<PartConstant> PartConstants(Measurement data)
    {
        if (IsExact(data))
            yield break;
        yield return PartConstant.Text(CanonicalText(data));
        if (data.Low is { } low)
            yield return new("Low", "the lower limit", Constant(low));
        if (data.High is { } high)
            yield return new("High", "the upper limit", Constant(high));
    }

    protected override string Fix(string text, string? unit) => MeasurementAdvice.For(text, unit);

    private static bool IsExact(Measurement data) => data.Comparator == Comparator.Exactly;
}
