using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit.Members;

/// <summary>A reference, stored as the code of the record until it is first used.</summary>
internal sealed class ReferenceMember(KindDefinition kind, FieldDefinition field, TypeNames types) : Member(kind, field, types)
{
    public override string BackingField => $"private readonly int {BackingName};";

    public override string Assignment => $"{BackingName} = {IfPresent(Field.Type.ReadExpression(Types), "-1")};";

    public override string Accessor => Field.Required ? $" => {Find(BackingName)};" : $" => {BackingName} < 0 ? null : {Find(BackingName)};";

    public override string ReadClaimed => Find(Field.Type.ReadExpression(Types));

    private string Find(string code) => Field.IsUnion
        ? $"{Types.Table(Kind.Name)}.{TypeNames.FindMethod(Field.MemberName)}({code})"
        : $"{Types.Table(Field.Targets[0])}.Instance[{code}]";
}
