using System.Globalization;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit.Members;

/// <summary>How the class of a record keeps and gives the value of a field.</summary>
/// <param name="kind">The kind.</param>
/// <param name="field">The field.</param>
/// <param name="types">The names of types.</param>
internal abstract class Member(KindDefinition kind, FieldDefinition field, TypeNames types)
{
    protected KindDefinition Kind { get; } = kind;

    protected FieldDefinition Field { get; } = field;

    protected TypeNames Types { get; } = types;

    /// <summary>The type of one value.</summary>
    protected string Single => Field.Type.ClassName(Types);

    /// <summary>The name of the backing field.</summary>
    protected string BackingName => "_" + char.ToLowerInvariant(Field.MemberName[0]) + Field.MemberName.Substring(1);

    /// <summary>The declaration of the backing field; null where the property has one of its own.</summary>
    public virtual string? BackingField => null;

    /// <summary>The statement of the constructor that reads the value from <c>row</c>.</summary>
    public abstract string Assignment { get; }

    /// <summary>What follows the name of the property.</summary>
    public abstract string Accessor { get; }

    /// <summary>The C# that reads from <c>row</c> a value that is not the preferred one.</summary>
    public abstract string ReadClaimed { get; }

    /// <summary>What the property gives where no source gives a value, as a sentence after the summary.</summary>
    public virtual string Absence => Field.Required ? "" : " Null where no source gives it.";

    public static Member Of(KindDefinition kind, FieldDefinition field, TypeNames types) => field switch
    {
        { Type: ReferenceType, IsList: true } => new ReferenceListMember(kind, field, types),
        { Type: ReferenceType } => new ReferenceMember(kind, field, types),
        { Type.IsMap: true } => new MapMember(kind, field, types),
        { IsList: true } => new ListMember(kind, field, types),
        _ => new ValueMember(kind, field, types),
    };

    /// <summary>An expression for where the row has the field, and one for where it has not.</summary>
    protected string IfPresent(string present, string absent) => $"row.Has({Field.Index.ToString(CultureInfo.InvariantCulture)}) ? {present} : {absent}";
}
