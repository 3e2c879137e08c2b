namespace ScoData.FrontEnd.Fields;

/// <summary>Words.</summary>
internal sealed record TextType : StringType
{
    public override string Name => "text";

    public override string Summary => "Words.";

    public override FieldValueType ValueType => FieldValueType.Text;

    /// <summary>What YAML reads as a number is words too, such as the volume of a journal.</summary>
    public static Json Form() => new()
    {
        { "type", new[] { "string", "number" } },
        { "pattern", @"^\S(?:[\s\S]*\S)?$" },
        { "patternErrorMessage", "Write the words without spaces or line ends around them; '>-' or '|-' leaves out the last line end." },
    };

    public override Json JsonSchema() => Form();

    protected override bool TryParse(string text, out string data)
    {
        data = text;
        return true;
    }

    protected override string Fix(string text, string? unit) => "write words";
}
