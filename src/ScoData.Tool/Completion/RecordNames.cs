using System.CommandLine.Completions;

namespace ScoData.Tool.Completion;

/// <summary>Completes the names of kinds and records.</summary>
internal static class RecordNames
{
    /// <summary>The kinds.</summary>
    /// <param name="context">What is typed.</param>
    public static IEnumerable<CompletionItem> Kinds(CompletionContext context) => ScoDataset.Kinds.Select(kind => new CompletionItem(kind.Plural));

    /// <summary>
    /// The records: first the kinds, as <c>exercises/</c>, then the records of one, as <c>exercises/peace-mission-2010</c>;
    /// and from the first letter on the ids that only one record has, as <c>peace-mission-2010</c>.
    /// </summary>
    /// <param name="context">What is typed.</param>
    public static IEnumerable<CompletionItem> Records(CompletionContext context)
    {
        var typed = context.WordToComplete;
        var slash = typed.IndexOf('/', StringComparison.Ordinal);
        return (slash >= 0 ? Paths(typed[..slash]) : KindsAndIds(typed)).Select(name => new CompletionItem(name));
    }

    /// <summary>The sources by their ids, then all records as <see cref="Records"/> has them.</summary>
    /// <param name="context">What is typed.</param>
    public static IEnumerable<CompletionItem> Sources(CompletionContext context)
    {
        var sources = context.WordToComplete.Contains('/', StringComparison.Ordinal) ? [] : ScoData.Sources.All.Select(source => new CompletionItem(source.Id));
        return sources.Concat(Records(context)).DistinctBy(item => item.Label);
    }

    /// <summary>The ids of the offices.</summary>
    /// <param name="context">What is typed.</param>
    public static IEnumerable<CompletionItem> Offices(CompletionContext context) => ScoData.Offices.All.Select(office => new CompletionItem(office.Id));

    private static IEnumerable<string> Paths(string kind) => ScoDataset.Kinds
        .Where(known => known.Plural == kind || known.Name == kind)
        .Take(1)
        .SelectMany(known => known.Records.Select(record => $"{kind}/{record.Id}"));

    private static IEnumerable<string> KindsAndIds(string typed)
    {
        var kinds = ScoDataset.Kinds.Select(kind => kind.Plural + "/");
        return typed.Length == 0
            ? kinds
            : kinds.Concat(ScoDataset.Kinds
                .SelectMany(kind => kind.Records)
                .Where(record => record.Id.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .GroupBy(record => record.Id, StringComparer.Ordinal)
                .Where(same => same.Count() == 1)
                .Select(same => same.Key));
    }
}
