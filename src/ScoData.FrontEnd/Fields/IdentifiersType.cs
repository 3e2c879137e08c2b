namespace ScoData.FrontEnd.Fields;

/// <summary>Identifiers by scheme.</summary>
internal sealed record IdentifiersType : MapType
{
    public override string Name => "identifiers";

    public override string Summary => "Identifiers by the name of their scheme.";

    public override FieldValueType ValueType => FieldValueType.Identifiers;

    protected override string Example => "write { scheme: identifier }";

    public override Json JsonSchema() => new()
    {
        { "type", "object" },
        { "additionalProperties", TextType.Form() },
        { "minProperties", 1 },
        // With a value it is a claim.
        { "not", new Json { { "required", new[] { "value" } } } },
    };

    protected override string? KeyFix(string key) => null;
}
