namespace ScoData.FrontEnd.Fields;

/// <summary>A URL.</summary>
internal sealed record UrlType : StringType
{
    private const string Help = "write the full URL, starting with http:// or https://, without spaces";

    public override string Name => "url";

    public override string Summary => "A URL.";

    public override FieldValueType ValueType => FieldValueType.Url;

    public override bool IsSentence => false;

    public override Json JsonSchema() =>
        Json.Pattern(@"^https?://[^\s/?#]\S*$", Help, "https://");

    protected override bool TryParse(string text, out string data)
    {
        data = text;
        return (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal))
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Host.Length > 0;
    }

    protected override string Fix(string text, string? unit) => Help;
}
