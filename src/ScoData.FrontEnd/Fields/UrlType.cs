namespace ScoData.FrontEnd.Fields;

/// <summary>An address on the web.</summary>
internal sealed record UrlType : StringType
{
    public override string Name => "url";

    public override string Summary => "An address on the web.";

    public override FieldValueType ValueType => FieldValueType.Url;

    public override bool IsSentence => false;

    public override Json JsonSchema() =>
        Json.Pattern(@"^https?://[^\s/?#]\S*$", "Write the whole address, from http:// or https:// on, without spaces.", "https://");

    protected override bool TryParse(string text, out string data)
    {
        data = text;
        return (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal))
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Host.Length > 0;
    }

    protected override string Fix(string text, string? unit) => "write the whole address, from http:// or https:// on, without spaces";
}
