using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.Fields;

/// <summary>A count, exact or qualified.</summary>
internal sealed record CountType : ScalarType<Quantity>
{
    private const string Number = "(?:0|[1-9][0-9]{0,17})";

    /// <summary>What <see cref="Quantity.TryParse(string, out Quantity)"/> accepts.</summary>
    public const string Pattern = "(?:" + Number + "(?: to " + Number + ")?"
        + "|(?:about|more than|at least|less than|up to|nearly) " + Number
        + "|tens|dozens|hundreds|thousands|tens of thousands|hundreds of thousands|millions)";

    private const string Forms = "write digits, alone or after 'about', 'more than', 'at least', 'less than', 'up to' or 'nearly', or '1100 to 2000', or 'hundreds'";

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

    protected override bool TryParse(string text, out Quantity data) => Quantity.TryParse(text, out data);

    protected override string CanonicalText(Quantity data) => data.ToDataString();

    protected override string DisplayText(Quantity data, string? unit) => unit is null ? data.ToString() : data.CountOf(unit);

    protected override void Write(RowWriter row, Quantity data) => row.Count(data);

    protected override CSharpConstant? Constant(Quantity data, TypeNames types) =>
        data.Best is not { } best ? null
        : best is >= int.MinValue and <= int.MaxValue ? new("int", (int)best)
        : new("long", best);

    protected override string Fix(string text, string? unit)
    {
        if (unit is not null && text.EndsWith(" " + unit, StringComparison.Ordinal) && Quantity.TryParse(text.Substring(0, text.Length - unit.Length - 1), out var bare))
            return $"write {bare.ToDataString()}, without the unit ({unit})";
        if (!text.All(c => IsDigit(c) || IsSeparator(c)) || !text.Any(IsDigit))
            return Forms;
        // The suggestion may be copied into the data, so it must not change the number: 400.5 is not 4005.
        var digits = new string(text.Where(IsDigit).ToArray());
        var whole = digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";
        if (!Quantity.TryParse(whole, out _))
            return Forms;
        if (digits.Length == text.Length)
            return $"write {whole}, without leading zeros";
        return IsInThousands(text) ? $"write {digits}, without separators" : $"a count is a whole number; {Forms}";
    }

    /// <summary>Whether one separator divides the digits into groups of three, of which the first may be shorter.</summary>
    private static bool IsInThousands(string text)
    {
        var groups = text.Split(text.First(IsSeparator));
        return groups[0].Length is > 0 and <= 3 && groups[0][0] != '0' && groups.All(group => group.All(IsDigit)) && groups.Skip(1).All(group => group.Length == 3);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsSeparator(char c) => c is ',' or '.' or ' ' or '\'' or '\u2019' or '\u00A0' or '\u202F';
}
