namespace ScoData.FrontEnd.Fields;

/// <summary>Text.</summary>
internal sealed record TextType : StringType
{
    public override string Name => "text";

    public override string Summary => "Text.";

    public override FieldValueType ValueType => FieldValueType.Text;

    /// <summary>Text that YAML reads as a number is allowed, such as the volume of a journal.</summary>
    public static Json Form() => new()
    {
        { "type", new[] { "string", "number" } },
        { "pattern", @"^\S(?:[\s\S]*\S)?$" },
        { "patternErrorMessage", "Write text without leading or trailing spaces and line breaks; '>-' or '|-' removes the last line break." },
    };

    public override Json JsonSchema() => Form();

    protected override bool TryParse(string text, out string data)
    {
        data = text;
        return true;
    }

    protected override string Fix(string text, string? unit) => "write text";
}
