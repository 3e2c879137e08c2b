using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.Fields;

/// <summary>True or false.</summary>
internal sealed record FlagType : ScalarType<bool>
{
    public override string Name => "flag";

    public override string Summary => "True or false.";

    public override FieldValueType ValueType => FieldValueType.Flag;

    public override string ClassName(TypeNames types) => "bool";

    public override QueryKeyForm QueryKey => QueryKeyForm.Ordinal;

    public override string QueryKeyExpression(string parameter) => $"{parameter} ? 1 : 0";

    public override string ReadExpression(TypeNames types) => "row.Flag()";

    public static Json Form() => new() { { "type", "boolean" } };

    public override Json JsonSchema() => Form();

    protected override bool TryParse(string text, out bool data)
    {
        data = text == "true";
        return text is "true" or "false";
    }

    protected override string Fix(string text, string? unit) => "write true or false";

    protected override string CanonicalText(bool data) => data ? "true" : "false";

    protected override string DisplayText(bool data, string? unit) => data ? "yes" : "no";

    protected override void Write(RowWriter row, bool data) => row.Number(data ? 1 : 0);

    protected override CSharpConstant? Constant(bool data, TypeNames types) => new("bool", data);
}
