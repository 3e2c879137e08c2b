namespace ScoData.Tests.Comparison;

/// <summary>
/// Where other datasets have other dates. The tables hold identifiers and dates alone: mme.csv those of Multinational Military
/// Exercises, 1980-2010, encyclopedia.csv those of the English Wikipedia of 30 August 2025. Each difference is listed in
/// differences.csv with its reason.
/// </summary>
public sealed class ComparisonTests
{
    private sealed record Difference(string Dataset, string Record, string Theirs, string Ours, string Reason);

    private static readonly IReadOnlyList<Difference> Listed =
        [.. Csv.Read("differences.csv").Select(row => new Difference(row[0], row[1], row[2], row[3], row[4]))];

    [Theory]
    [InlineData("mme")]
    [InlineData("encyclopedia")]
    public void Every_difference_is_listed_and_no_other(string dataset)
    {
        var found = Rows(dataset).Where(row => row.Theirs != OursOf(row.Record)).Select(row => (row.Record, row.Theirs, OursOf(row.Record)));
        Assert.Equal(
            found.Select(Line).Order(StringComparer.Ordinal),
            Listed.Where(difference => difference.Dataset == dataset).Select(difference => Line((difference.Record, difference.Theirs, difference.Ours))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_difference_has_a_reason() => Assert.All(Listed, difference => Assert.True(difference.Reason.Length > 10, difference.Record));

    [Fact]
    public void Every_identifier_of_MME_is_one_of_its_rows()
    {
        var known = Csv.Read("mme.csv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], MmeRecords().Select(item => item.Mme).Where(id => !known.Contains(id)));
        Assert.True(known.Count >= 9);
    }

    /// <summary>What the other dataset says of a record of ours; of one that we do not have, under its own identifier.</summary>
    private static IEnumerable<(string Record, string Theirs)> Rows(string dataset)
    {
        if (dataset == "encyclopedia")
            return Csv.Read("encyclopedia.csv").Select(row => (row[0], row[2]));
        var ours = MmeRecords().ToDictionary(item => item.Mme, item => item.Path, StringComparer.Ordinal);
        return Csv.Read("mme.csv").Select(row => (ours.GetValueOrDefault(row[0], row[0]), row[1] == row[2] ? row[1] : $"{row[1]}/{row[2]}"));
    }

    private static IEnumerable<(string Mme, string Path)> MmeRecords() =>
        from kind in ScoDataset.Kinds
        from record in kind.Records
        from claim in record.ClaimsOn("identifiers")
        from identifier in (TextMap)claim.Value
        where identifier.Key == "mme"
        select (identifier.Value, $"{kind.Name}/{record.Id}");

    private static string OursOf(string path) =>
        path.Split('/') is [var kind, var id]
            ? ScoDataset.Kinds.Single(known => known.Name == kind).Find(id)?.Time?.ToString() ?? (ScoDataset.Kinds.Single(known => known.Name == kind).Find(id) is null ? "no record" : "no date")
            : "no record";

    private static string Line((string Record, string Theirs, string Ours) difference) => $"{difference.Record}: {difference.Theirs}, ours {difference.Ours}";
}
