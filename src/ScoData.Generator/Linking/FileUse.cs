using ScoData.Generator.Collections;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>What the checks of the dataset as a whole need to know of a file.</summary>
/// <param name="Sources">The own sources that it names.</param>
/// <param name="Parts">Counts that are parts of others.</param>
/// <param name="Totals">Counts that have parts.</param>
/// <param name="IsSound">Whether all of it could be read without a fault.</param>
internal sealed record FileUse(EquatableArray<string> Sources, EquatableArray<Part> Parts, EquatableArray<Total> Totals, bool IsSound)
{
    public static FileUse Of(SchemaResult result, RecordFile file)
    {
        var isSound = file.Records.Count == file.Identities.Count && !file.Faults.Any(fault => fault.IsError);
        if (result.Schema is not { } schema)
            return new FileUse(default, default, default, isSound);
        var parts = new List<Part>();
        var totals = new List<Total>();
        if (schema.PartFields() is { Count: > 0 } names)
        {
            foreach (var record in file.Records)
            {
                Part.Find(schema, record, parts);
                Total.Find(names, record, totals);
            }
        }

        return new FileUse(SourcesIn(schema, file), parts.ToEquatableArray(), totals.ToEquatableArray(), isSound);
    }

    private static EquatableArray<string> SourcesIn(DatasetSchema schema, RecordFile file)
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in file.Records)
        {
            foreach (var reference in record.AllReferences)
            {
                if (schema.SourceKinds.Contains(reference.Kind))
                    sources.Add(reference.Says);
            }
        }

        return sources.OrderBy(source => source, StringComparer.Ordinal).ToEquatableArray();
    }
}

/// <summary>A count that is part of that of another record.</summary>
internal sealed record Part(string File, int Node, string Field, string WholeKind, string WholeId, long Least)
{
    public static void Find(DatasetSchema schema, Record record, List<Part> found)
    {
        foreach (var field in schema.FindKind(record.Identity.Kind)!.Fields)
        {
            if (field.Rules.PartOf is { } whole
                && record.Find(field.Name) is { } part
                && Total.CountOf(part)?.Low is { } least
                && record.Find(whole)?.References.FirstOrDefault() is { } reference)
            {
                found.Add(new Part(record.Identity.File, part.Node, field.Name, reference.Kind, reference.Id, least));
            }
        }
    }
}

/// <summary>A count of a record of which others may be parts.</summary>
internal sealed record Total(string Kind, string Id, string Field, long Most, string Stated)
{
    public static void Find(IReadOnlyCollection<string> names, Record record, List<Total> found)
    {
        foreach (var field in record.Fields)
        {
            if (names.Contains(field.Name) && CountOf(field) is { High: { } most } stated)
                found.Add(new Total(record.Identity.Kind, record.Identity.Id, field.Name, most, stated.ToDataString()));
        }
    }

    public static Quantity? CountOf(Field field) =>
        field.Claims[0].Value is ScalarValue { Text: var text } && Quantity.TryParse(text, out var count) ? count : null;
}
