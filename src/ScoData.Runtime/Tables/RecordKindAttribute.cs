using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ScoData.Tables;

/// <summary>
/// Marks a class of records for the generator, so that records of other datasets can refer to these. Their ids and
/// labels are constants of the class that it names: nothing is stored twice.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RecordKindAttribute : Attribute
{
    /// <summary>For generated code only.</summary>
    /// <param name="collection">The name of the static class of all records, in the same namespace: <c>Exercises</c>.</param>
    /// <param name="label">The name of the constant that names a record: <c>Name</c>.</param>
    /// <param name="table">The table of all records, with the field <c>Instance</c>.</param>
    public RecordKindAttribute(
        string collection,
        string label,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)] Type table)
    {
        Collection = collection;
        Label = label;
        Table = table;
    }

    /// <summary>The name of the static class of all records, in the same namespace.</summary>
    public string Collection { get; }

    /// <summary>The name of the constant that names a record.</summary>
    public string Label { get; }

    /// <summary>The table of all records.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)]
    public Type Table { get; }
}
