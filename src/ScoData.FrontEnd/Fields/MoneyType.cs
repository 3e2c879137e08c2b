using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.Fields;

/// <summary>A currency and an amount.</summary>
internal sealed record MoneyType : ScalarType<Money>
{
    private const string Help = "write the currency and the amount, such as USD 10000000000 or USD more than 5000";

    public override string Name => "money";

    public override string Summary => "A currency and an amount: USD more than 5000.";

    public override FieldValueType ValueType => FieldValueType.Money;

    public override string ClassName(TypeNames types) => $"{TypeNames.Library}.Money";

    public override string ReadExpression(TypeNames types) => "row.Money()";

    public override Json JsonSchema() => Json.Pattern(
        "^[A-Z]{3} " + CountType.Pattern + "$", Help, "USD 10000000000", "USD more than 5000");

    public override bool IsExact(Value value) => CountType.IsExact(Data(value).Amount);

    protected override bool TryParse(string text, out Money data) => Money.TryParse(text, out data);

    protected override string Fix(string text, string? unit)
    {
        const int Code = 3;
        if (text.Length <= Code + 1 || text[Code] != ' ' || !text.Take(Code).All(c => c is >= 'A' and <= 'Z'))
            return text.LastIndexOf(' ') is > 0 and var space && Money.TryParse($"{text.Substring(space + 1)} {text.Substring(0, space)}", out var turned) ? $"write {turned.ToDataString()}" : Help;
        return $"the amount is not a count: {CountAdvice.For(text.Substring(Code + 1), null)}";
    }

    protected override string CanonicalText(Money data) => data.ToDataString();

    protected override string DisplayText(Money data, string? unit) => data.ToString();

    protected override void Write(RowWriter row, Money data)
    {
        row.Text(data.Currency);
        row.Count(data.Amount);
    }

    protected override CSharpConstant? Constant(Money data, TypeNames types) => data.Best is { } amount ? new("decimal", amount) : null;

    protected override IEnumerable<PartConstant> PartConstants(Money data)
    {
        // The number alone tells no currency.
        yield return PartConstant.Text(CanonicalText(data));
        if (CountType.IsExact(data.Amount))
            yield break;
        if (data.Amount.Low is { } low)
            yield return new("Low", CountType.LowMeaning, new("decimal", (decimal)low));
        if (data.Amount.High is { } high)
            yield return new("High", CountType.HighMeaning, new("decimal", (decimal)high));
    }
}
