using System.Globalization;
using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.Fields;

/// <summary>A whole number.</summary>
internal sealed record IntegerType : ScalarType<int>, IOrderedType
{
    public override string Name => "integer";

    public override string Summary => "A whole number.";

    public override FieldValueType ValueType => FieldValueType.Integer;

    public override string ClassName(TypeNames types) => "int";

    public override QueryKeyForm QueryKey => QueryKeyForm.Number;

    public override string ReadExpression(TypeNames types) => "(int)row.Integer()";

    public override Json JsonSchema() => new() { { "type", "integer" }, { "minimum", int.MinValue }, { "maximum", int.MaxValue } };

    public string LimitForm => "a whole number such as 36";

    public Value Lowest { get; } = new ScalarValue<int>(int.MinValue);

    public Value Highest { get; } = new ScalarValue<int>(int.MaxValue);

    public Value? ReadLimit(string text) => Parse(text);

    public decimal? NumberOf(Value limit) => Data(limit);

    public bool IsBelow(Value value, Value limit) => Data(value) < Data(limit);

    public bool IsAbove(Value value, Value limit) => Data(value) > Data(limit);

    protected override bool TryParse(string text, out int data) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out data);

    protected override string Fix(string text, string? unit)
    {
        if (text.TrimStart('-', '+').All(DigitGroups.IsDigit) && text.Any(DigitGroups.IsDigit))
            return $"an integer lies between {int.MinValue} and {int.MaxValue}; a field of type count takes up to 18 digits";
        var digits = text.TrimStart('-');
        return DigitGroups.Joined(digits) is { } joined && digits.IndexOf('.') < 0
            ? $"write {text.Substring(0, text.Length - digits.Length)}{joined}, without separators"
            : "write a whole number in digits alone, such as 36";
    }

    protected override string CanonicalText(int data) => data.ToString(CultureInfo.InvariantCulture);

    protected override string DisplayText(int data, string? unit) => CanonicalText(data);

    protected override void Write(RowWriter row, int data) => row.Bits(unchecked((ulong)data));

    protected override CSharpConstant? Constant(int data, TypeNames types) => new("int", data);
}
