using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Fields;

/// <summary>A word of a closed vocabulary.</summary>
internal sealed record EnumType(EnumDefinition Definition) : ScalarType<EnumMember>
{
    public override string Name => Definition.Name;

    public override string Summary => Definition.Summary;

    public override FieldValueType ValueType => FieldValueType.Enum;

    public override string? Meaning(Value value) => Data(value).Summary;

    public override bool AreCompatible(Value first, Value second) => Definition.IsWithin(Data(first), Data(second)) || Definition.IsWithin(Data(second), Data(first));

    public override string CitationText(Value value) => $"[{Data(value).Name.Replace('-', ' ')}]";

    public override string ClassName(TypeNames types) => types.Enum(Definition.Name);

    public override QueryKeyForm QueryKey => QueryKeyForm.Ordinal;

    public override string QueryKeyExpression(string parameter) => $"(int){parameter}";

    public override string ReadExpression(TypeNames types) => $"({ClassName(types)})row.Number()";

    public override Json JsonSchema() => new()
    {
        { "type", "string" },
        { "enum", Definition.Members.Select(member => member.Name).ToArray() },
        { "enumDescriptions", Definition.Members.Select(member => member.Summary).ToArray() },
    };

    protected override bool TryParse(string text, out EnumMember data)
    {
        data = Definition.Find(text)!;
        return data is not null;
    }

    protected override string Fix(string text, string? unit) => Definition.Advice;

    protected override void ReportInvalid(ValueReader reader, YamlNode node, string text) => reader.ReportUnknownWord(node, text, Definition);

    protected override string CanonicalText(EnumMember data) => data.Name;

    protected override string DisplayText(EnumMember data, string? unit) => data.Name;

    protected override void Write(RowWriter row, EnumMember data) => row.Number(data.Ordinal);

    protected override CSharpConstant? Constant(EnumMember data, TypeNames types)
    {
        var type = ClassName(types);
        return new(type, new CSharpExpression($"{type}.{data.MemberName}"));
    }
}
