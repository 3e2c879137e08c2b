namespace ScoData.FrontEnd.Fields;

/// <summary>Names by language.</summary>
internal sealed record NamesType : MapType
{
    public override string Name => "names";

    public override string Summary => "Names by BCP 47 language tag.";

    public override FieldValueType ValueType => FieldValueType.Names;

    protected override string Example => "write { ru: ... }";

    public override Json JsonSchema() => new()
    {
        { "type", "object" },
        { "patternProperties", new Json { { LanguageType.Pattern, TextType.Form() } } },
        { "minProperties", 1 },
        { "additionalProperties", false },
    };

    protected override string? KeyFix(string key) => LanguageType.IsTag(key) ? null : "each key must be a BCP 47 language tag such as ru or zh";
}
