using ScoData.Generator.Collections;
using ScoData.Generator.Linking;

namespace ScoData.Generator.Emit;

/// <summary>A kind with all of its records, in order.</summary>
internal sealed record WrittenKind(LinkedKind Kind, EquatableArray<WrittenRecord> Records)
{
    /// <summary>Puts the records of all files together by kind.</summary>
    public static IEnumerable<WrittenKind> Assemble(DatasetIndex index, IReadOnlyList<WrittenFile> files)
    {
        if (index.Schema is not { } schema)
            yield break;
        var records = schema.Kinds.ToDictionary(kind => kind.Name, kind => new WrittenRecord[index.Of(kind.Name).Count], StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var record in file.Records)
                records[record.Placed.Kind][record.Placed.Ordinal] = record;
        }

        foreach (var kind in schema.Kinds.ToArray())
            yield return new WrittenKind(index.Kind(kind.Name), new(records[kind.Name]));
    }
}
