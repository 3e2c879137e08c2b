using ScoData.Generator.Collections;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Checks;

/// <summary>What the checks of the dataset as a whole need to know of a file.</summary>
internal sealed record FileUse
{
    /// <summary>The own sources that it names.</summary>
    public EquatableArray<string> Sources { get; private init; }

    /// <summary>Counts that are parts of others.</summary>
    public EquatableArray<Part> Parts { get; private init; }

    /// <summary>Counts that have parts.</summary>
    public EquatableArray<Total> Totals { get; private init; }

    /// <summary>Numbers that grow with the time.</summary>
    public EquatableArray<Numbered> Numbers { get; private init; }

    /// <summary>Times that others may not overlap.</summary>
    public EquatableArray<Period> Periods { get; private init; }

    /// <summary>References to what must hold something at the time.</summary>
    public EquatableArray<Holding> Holdings { get; private init; }

    /// <summary>What is held from when to when.</summary>
    public EquatableArray<Held> Held { get; private init; }

    /// <summary>Whether all of it could be read without a fault.</summary>
    public bool IsSound { get; private init; }

    public static FileUse Of(SchemaResult result, RecordFile file)
    {
        var isSound = file.Records.Count == file.Identities.Count && !file.Faults.Any(fault => fault.IsError);
        if (result.Schema is not { } schema)
            return new FileUse { IsSound = isSound };
        var counted = schema.PartFields();
        var holders = schema.Holders();
        var (parts, totals, numbers, periods, holdings, held) = (new List<Part>(), new List<Total>(), new List<Numbered>(), new List<Period>(), new List<Holding>(), new List<Held>());
        foreach (var record in file.Records)
        {
            var kind = schema.FindKind(record.Identity.Kind)!;
            if (counted.Count > 0)
            {
                Part.Find(kind, record, parts);
                Total.Find(counted, record, totals);
            }

            Numbered.Find(kind, record, numbers);
            Period.Find(kind, record, periods);
            Holding.Find(kind, record, holdings);
            Checks.Held.Find(holders, kind, record, held);
        }

        return new FileUse
        {
            Sources = SourcesIn(schema, file),
            Parts = parts.ToEquatableArray(),
            Totals = totals.ToEquatableArray(),
            Numbers = numbers.ToEquatableArray(),
            Periods = periods.ToEquatableArray(),
            Holdings = holdings.ToEquatableArray(),
            Held = held.ToEquatableArray(),
            IsSound = isSound,
        };
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
