namespace ScoData.Tool.Diff;

/// <summary>Compares two exports.</summary>
internal static class Comparison
{
    /// <summary>The differences, by kind and record, in the order of the new export; what is gone comes last.</summary>
    /// <param name="before">The old export.</param>
    /// <param name="after">The new export.</param>
    public static IReadOnlyList<Change> Of(ExportedDataset before, ExportedDataset after)
    {
        var renames = new Renames(before, after);
        var old = before.Kinds.ToDictionary(kind => kind.Plural, StringComparer.Ordinal);
        var present = after.Kinds.Select(kind => kind.Plural).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Kinds.SelectMany(kind => old.TryGetValue(kind.Plural, out var known) ? Changes(known, kind, renames) : [new Change(ChangeType.KindAdded, kind)]),
            .. before.Kinds.Where(kind => !present.Contains(kind.Plural)).Select(kind => new Change(ChangeType.KindRemoved, kind)),
        ];
    }

    private static IEnumerable<Change> Changes(ExportedKind before, ExportedKind after, Renames renames)
    {
        var old = before.Records.ToDictionary(record => record.Path, StringComparer.Ordinal);
        foreach (var record in after.Records)
        {
            if (renames.OldOf(record) is { } former)
                yield return new Change(ChangeType.RecordRenamed, after) { Record = record, FormerPath = former.Path };
            if ((renames.OldOf(record) ?? old.GetValueOrDefault(record.Path)) is not { } known)
            {
                yield return new Change(ChangeType.RecordAdded, after) { Record = record };
                continue;
            }

            foreach (var field in record.Fields.Keys.Union(known.Fields.Keys))
            {
                var template = new Change(default, after) { Record = record, Field = field };
                foreach (var change in new FieldComparison(template, ComparedClaim.Of(known.ClaimsOn(field), renames), ComparedClaim.Of(record.ClaimsOn(field), renames)).Changes())
                    yield return change;
            }
        }

        var present = after.Records.Select(record => record.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var record in before.Records.Where(record => !present.Contains(record.Path) && !renames.Renamed(record)))
            yield return new Change(ChangeType.RecordRemoved, after) { Record = record };
    }
}
