namespace ScoData.FrontEnd.Fields;

/// <summary>A language, by its BCP 47 tag.</summary>
internal sealed record LanguageType : StringType
{
    /// <summary>What <see cref="IsTag"/> accepts.</summary>
    public const string Pattern = "^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$";

    private const string Help = "write a BCP 47 tag such as en, ru or zh-Hans";

    public override string Name => "language";

    public override string Summary => "A BCP 47 language tag.";

    public override FieldValueType ValueType => FieldValueType.Language;

    /// <summary>Whether a text has the form of a BCP 47 tag.</summary>
    public static bool IsTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(c => c is >= 'a' and <= 'z')
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')));
    }

    public override Json JsonSchema() => Json.Pattern(Pattern, Help, "en", "ru", "zh");

    protected override bool TryParse(string text, out string data)
    {
        data = text;
        return IsTag(text);
    }

    protected override string Fix(string text, string? unit) => Help;
}
