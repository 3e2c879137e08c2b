namespace ScoData.Tool.Tests;

/// <summary>The kinds and records of the dataset, as rows for theories.</summary>
public static class Kinds
{
    public static TheoryData<string> All => [.. ScoDataset.Kinds.Select(kind => kind.Plural)];

    internal static KindInfo Named(string plural) => ScoDataset.Kinds.Single(kind => kind.Plural == plural);

    internal static IEnumerable<ScoRecord> Records => ScoDataset.Kinds.SelectMany(kind => kind.Records);
}
