using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit.Members;

/// <summary>Texts by their keys; most records have none, and share one empty map.</summary>
internal sealed class MapMember(KindDefinition kind, FieldDefinition field, TypeNames types) : Member(kind, field, types)
{
    public override string BackingField => $"private readonly {Single}? {BackingName};";

    public override string Assignment => $"{BackingName} = {IfPresent(ReadClaimed, "null")};";

    public override string Accessor => $" => {BackingName} ?? {Single}.Empty;";

    public override string ReadClaimed => Field.Type.ReadExpression(Types);

    public override string Absence => Field.Required ? "" : " Empty where no source gives it.";
}
