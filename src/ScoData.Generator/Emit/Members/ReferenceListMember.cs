using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit.Members;

/// <summary>A list of references, stored as codes of records until it is first used.</summary>
internal sealed class ReferenceListMember(KindDefinition kind, FieldDefinition field, TypeNames types) : Member(kind, field, types)
{
    public override string BackingField => $"private {TypeNames.Tables}.LazyReferences {BackingName};";

    public override string Assignment => $"{BackingName} = new({IfPresent(Read, "global::System.Array.Empty<int>()")});";

    public override string Accessor => $" => {BackingName}.Resolve({Resolver});";

    public override string ReadClaimed => $"new {TypeNames.Tables}.LazyReferences({Read}).Resolve({Resolver})";

    public override string Absence => Field.Required ? "" : " Empty where no source gives it.";

    private string Read => Field.Type.ReadListExpression(Types);

    private string Resolver => Field.IsUnion
        ? $"{Types.Table(Kind.Name)}.{TypeNames.FindMethod(Field.MemberName)}"
        : $"{Types.Table(Field.Targets[0])}.Instance";
}
