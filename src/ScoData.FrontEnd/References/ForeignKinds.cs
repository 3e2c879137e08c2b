using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.References;

/// <summary>
/// How the kinds of other datasets are recognised: public classes with the attribute <c>ScoData.Tables.RecordKind</c>. The
/// ids and labels are the constants that users have too.
/// </summary>
internal static class ForeignKinds
{
    /// <summary>The assembly that every dataset references.</summary>
    public const string RuntimeLibrary = "ScoData.Runtime";

    public const string AttributeNamespace = "ScoData.Tables";

    public const string AttributeName = "RecordKindAttribute";

    public const string SourceClass = "SourceRecord";

    private const string IdConstant = "Id";

    /// <summary>The records of a kind by the classes that hold their constants.</summary>
    /// <param name="facts">The classes.</param>
    /// <param name="nameOf">The name of a class.</param>
    /// <param name="constant">The text of a constant, or null if there is none.</param>
    /// <param name="label">The name of the constant that names a record.</param>
    public static EquatableArray<ForeignRecord> Records<T>(IEnumerable<T> facts, Func<T, string> nameOf, Func<T, string, string?> constant, string label) => facts
        .Select(record => (Name: nameOf(record), Id: constant(record, IdConstant), Label: constant(record, label)))
        // The class of a former id holds the current id.
        .Where(record => record is { Id: not null, Label: not null } && record.Name == CSharpName.Pascal(record.Id))
        .Select(record => new ForeignRecord(record.Id!, record.Label!))
        .OrderBy(record => record.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
