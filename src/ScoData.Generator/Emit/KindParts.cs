using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Linking;

namespace ScoData.Generator.Emit;

/// <summary>A kind with all of its records, in order.</summary>
internal sealed record KindParts(KindModel Kind, EquatableArray<RecordParts> Records)
{
    /// <summary>Groups the records of all files by kind.</summary>
    public static IEnumerable<KindParts> Assemble(DatasetIndex index, IReadOnlyList<FileParts> files)
    {
        if (index.Schema is not { } schema)
            yield break;
        var records = schema.Kinds.ToDictionary(kind => kind.Name, kind => new RecordParts[index.Of(kind.Name).Count], StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var parts in file.Records)
                records[parts.Record.Kind][parts.Record.Ordinal] = parts;
        }

        foreach (var kind in schema.Kinds.ToArray())
            yield return new KindParts(index.Kind(kind.Name), new(records[kind.Name]));
    }
}
