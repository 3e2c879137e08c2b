using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.Fields;

/// <summary>A count, exact or qualified.</summary>
internal sealed record CountType : ScalarType<Quantity>, IOrderedType
{
    private const string Number = "(?:0|[1-9][0-9]{0,17})";

    /// <summary>What <see cref="Quantity.TryParse(string, out Quantity)"/> accepts.</summary>
    public const string Pattern = "(?:" + Number + "(?: to " + Number + ")?"
        + "|(?:about|more than|at least|less than|up to|nearly) " + Number
        + "|tens|dozens|hundreds|thousands|tens of thousands|hundreds of thousands|millions)";

    /// <summary>What the bounds of a count are.</summary>
    public const string LowMeaning = "the smallest number that fits", HighMeaning = "the largest number that fits";

    public override string Name => "count";

    public override string Summary => "A count, exact or qualified: more than 5000.";

    public override FieldValueType ValueType => FieldValueType.Count;

    public override string ClassName(TypeNames types) => $"{TypeNames.Library}.Quantity";

    public override string ReadExpression(TypeNames types) => "row.Count()";

    public override Json JsonSchema() => new()
    {
        { "type", new[] { "integer", "string" } },
        { "minimum", 0 },
        { "pattern", "^" + Pattern + "$" },
        { "patternErrorMessage", "Write digits, alone or after 'about', 'more than', 'at least', 'less than', 'up to' or 'nearly', or '1100 to 2000', or 'hundreds'." },
        { "examples", new[] { "more than 5000", "about 600", "at least 5", "up to 5", "nearly 900", "1100 to 2000", "hundreds" } },
    };

    public override bool AreCompatible(Value first, Value second) => Data(first).CanEqual(Data(second));

    public override bool IsExact(Value value) => IsExact(Data(value));

    /// <summary>Whether no other count fits the words.</summary>
    public static bool IsExact(Quantity count) => count.SameAs(count) == Truth.Yes;

    public string LimitForm => "a whole number in digits alone, such as 5000";

    public Value Lowest { get; } = new ScalarValue<Quantity>(default);

    public Value? Highest => null;

    public Value? ReadLimit(string text) => Parse(text) is { } limit && IsExact(limit) ? limit : null;

    public decimal? NumberOf(Value limit) => Data(limit).Number;

    public bool IsBelow(Value value, Value limit) => Data(value).IsLessThan(Data(limit)) == Truth.Yes;

    public bool IsAbove(Value value, Value limit) => Data(value).IsGreaterThan(Data(limit)) == Truth.Yes;

    protected override bool TryParse(string text, out Quantity data) => Quantity.TryParse(text, out data);

    protected override string CanonicalText(Quantity data) => data.ToDataString();

    protected override string DisplayText(Quantity data, string? unit) => unit is null ? data.ToString() : data.CountOf(unit);

    protected override void Write(RowWriter row, Quantity data) => row.Count(data);

    protected override CSharpConstant? Constant(Quantity data, TypeNames types) =>
        data.Best is { } best ? Constant(best) : null;

    protected override IEnumerable<PartConstant> PartConstants(Quantity data)
    {
        if (IsExact(data))
            yield break;
        yield return PartConstant.Text(CanonicalText(data));
        if (data.Low is { } low)
            yield return new("Low", LowMeaning, Constant(low));
        if (data.High is { } high)
            yield return new("High", HighMeaning, Constant(high));
    }

    private static CSharpConstant Constant(long number) => number is >= int.MinValue and <= int.MaxValue ? new("int", (int)number) : new("long", number);

    protected override string Fix(string text, string? unit) => CountAdvice.For(text, unit);
}
