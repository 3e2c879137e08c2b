using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit.Members;

/// <summary>One value, in a property.</summary>
internal sealed class ValueMember(KindDefinition kind, FieldDefinition field, TypeNames types) : Member(kind, field, types)
{
    public override string Assignment => $"{Field.MemberName} = {IfPresent(ReadClaimed, Field.Required ? Field.Type.DefaultExpression : "null")};";

    public override string Accessor => " { get; }";

    public override string ReadClaimed => Field.Type.ReadExpression(Types);
}
