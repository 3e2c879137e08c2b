namespace ScoData.FrontEnd.Fields;

/// <summary>A country, by its ISO 3166-1 code.</summary>
internal sealed record CountryType : StringType
{
    private const string Help = "write an ISO 3166-1 code in capitals, such as KZ or KAZ";

    public override string Name => "country";

    public override string Summary => "An ISO 3166-1 code.";

    public override FieldValueType ValueType => FieldValueType.Country;

    public override Json JsonSchema() => Json.Pattern("^[A-Z]{2,3}$", Help);

    protected override bool TryParse(string text, out string data)
    {
        data = text;
        return text.Length is 2 or 3 && text.All(c => c is >= 'A' and <= 'Z');
    }

    protected override string Fix(string text, string? unit) => Help;
}
