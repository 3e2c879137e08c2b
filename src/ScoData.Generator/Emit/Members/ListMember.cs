using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit.Members;

/// <summary>A list of values, stored as an array, so that the first use of a record does not load the assembly of immutable arrays.</summary>
internal sealed class ListMember(KindDefinition kind, FieldDefinition field, TypeNames types) : Member(kind, field, types)
{
    public override string BackingField => $"private readonly {Single}[] {BackingName};";

    public override string Assignment => $"{BackingName} = {IfPresent(Read, $"global::System.Array.Empty<{Single}>()")};";

    public override string Accessor => $" => {TypeNames.Tables}.Lists.Of({BackingName});";

    public override string ReadClaimed => $"{TypeNames.Tables}.Lists.Of({Read})";

    public override string Absence => Field.Required ? "" : " Empty where no source gives it.";

    private string Read => Field.Type.ReadListExpression(Types);
}
