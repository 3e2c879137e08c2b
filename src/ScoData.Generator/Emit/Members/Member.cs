using System.Globalization;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit.Members;

/// <summary>How the class of a record stores and returns the value of a field.</summary>
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

    /// <summary>The declaration of the backing field; null if the property is automatic.</summary>
    public virtual string? BackingField => null;

    /// <summary>The statement of the constructor that reads the value from <c>row</c>.</summary>
    public abstract string Assignment { get; }

    /// <summary>The property after its name.</summary>
    public abstract string Accessor { get; }

    /// <summary>The C# that reads from <c>row</c> a value that is not the preferred one.</summary>
    public abstract string ReadClaimed { get; }

    /// <summary>A sentence after the summary on what the property returns if no source gives a value.</summary>
    public virtual string Absence => Field.Required ? "" : " Null where no source gives it.";

    public static Member Of(KindDefinition kind, FieldDefinition field, TypeNames types) => field switch
    {
        { Type: ReferenceType, IsList: true } => new ReferenceListMember(kind, field, types),
        { Type: ReferenceType } => new ReferenceMember(kind, field, types),
        { Type.IsMap: true } => new MapMember(kind, field, types),
        { IsList: true } => new ListMember(kind, field, types),
        _ => new ValueMember(kind, field, types),
    };

    /// <summary>An expression for rows that have the field, and one for those that do not.</summary>
    protected string IfPresent(string present, string absent) => $"row.Has({Field.Index.ToString(CultureInfo.InvariantCulture)}) ? {present} : {absent}";
}
