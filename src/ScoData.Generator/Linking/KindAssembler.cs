using ScoData.Generator.Collections;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>Puts the records of all files together by kind.</summary>
internal static class KindAssembler
{
    public static IEnumerable<LinkedKind> Assemble(DatasetIndex index, IReadOnlyList<LinkedFile> files)
    {
        if (index.Schema is not { } schema)
            yield break;
        var records = schema.Kinds.ToDictionary(kind => kind.Name, kind => new LinkedRecord[index.Of(kind.Name).Count], StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var record in file.Records)
                records[record.Kind][record.Ordinal] = record.Record;
        }

        foreach (var kind in schema.Kinds.ToArray())
        {
            yield return new LinkedKind(
                kind,
                schema.SourceKinds,
                kind.Fields.Select(field => field.Type.Enum).OfType<string>().Distinct().Select(schema.FindEnum).ToEquatableArray(),
                InversesOf(schema, kind).ToEquatableArray(),
                new(records[kind.Name]));
        }
    }

    private static IEnumerable<Inverse> InversesOf(DatasetSchema schema, KindSchema target) =>
        from source in schema.Kinds
        from field in source.Fields
        where field.Inverse is not null && field.Type.Targets.Contains(target.Name)
        select new Inverse(source.Name, source.PluralWords, field);
}
