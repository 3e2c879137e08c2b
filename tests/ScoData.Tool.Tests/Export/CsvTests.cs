using System.Globalization;

namespace ScoData.Tool.Tests.Export;

[Collection(UsesWholeExport.Name)]
public class CsvTests(WholeExport export)
{
    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void The_table_of_a_kind_has_the_preferred_value_of_every_field_of_every_record(string plural)
    {
        var kind = Kinds.Named(plural);
        var table = Read(plural);
        Assert.Equal(kind.Records.Select(record => record.Id), table.Rows.Select(row => row["id"]));
        Assert.All(kind.Fields, field => Assert.Contains(field.Name, table.Header));
        foreach (var (record, row) in kind.Records.Zip(table.Rows))
        {
            foreach (var field in kind.Fields)
            {
                if (record.ClaimsOn(field.Name) is [var preferred, ..])
                    DataForm.Says(preferred.Value, field, row[field.Name]);
                else
                    Assert.Equal("", row[field.Name]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void Counts_and_times_have_the_numbers_and_days_that_they_stand_for(string plural)
    {
        foreach (var (record, row) in Kinds.Named(plural).Records.Zip(Read(plural).Rows))
        {
            foreach (var claim in record.Claims.Where(claim => claim.Rank == ClaimRank.Preferred))
            {
                var name = claim.Field.Name;
                if (claim.Value is Quantity count)
                    Assert.Equal([Number(count.Best), Number(count.Low), Number(count.High)], [row[name + "-best"], row[name + "-low"], row[name + "-high"]]);
                if (claim.Value is Money money)
                    Assert.Equal([money.Currency, Number(money.Amount.Best)], [row[name + "-currency"], row[name + "-best"]]);
                if (claim.Value is EdtfInterval interval)
                    Assert.Equal([Day(interval.EarliestDay), Day(interval.LatestDay)], [row[name + "-from"], row[name + "-to"]]);
                if (claim.Value is EdtfDate date)
                    Assert.Equal([Day(date.EarliestDay), Day(date.LatestDay)], [row[name + "-from"], row[name + "-to"]]);
                if (claim.Value is Coordinates place)
                    Assert.Equal([place.Latitude, place.Longitude], new[] { "-latitude", "-longitude" }.Select(part => double.Parse(row[name + part], CultureInfo.InvariantCulture)));
            }
        }
    }

    [Fact]
    public void Claims_and_their_sources_are_all_there()
    {
        var claims = Read("claims").Rows;
        var sources = Read("claim_sources").Rows.ToLookup(row => row["claim"]);
        Assert.Equal(ClaimFacts.All.Select(known => known.Id), claims.Select(row => row["claim"]));
        foreach (var (known, row) in ClaimFacts.All.Zip(claims))
        {
            Assert.Equal(known.Texts.Select(text => text ?? ""), new[] { "kind", "id", "field", "rank", "as-of", "note" }.Select(name => row[name]));
            DataForm.Says(known.Claim.Value, known.Claim.Field, row["value"]);
            Assert.Equal(known.Sources.Select(source => (source.Id, source.Locator ?? "")), sources[known.Id].Select(source => (source["source"], source["locator"])));
            Assert.Equal(Enumerable.Range(1, known.Claim.Sources.Count).Select(place => Number(place)), sources[known.Id].Select(source => source["number"]));
        }

        Assert.Equal(ClaimFacts.All.Sum(known => known.Claim.Sources.Count), sources.Sum(rows => rows.Count()));
    }

    [Fact]
    public void All_records_are_listed_with_the_ids_that_they_had()
    {
        var rows = Read("records").Rows;
        Assert.Equal(
            Kinds.Records.Select(record => (record.Kind.Name, record.Id, record.Label, record.Time?.ToString() ?? "")),
            rows.Select(row => (row["kind"], row["id"], row["label"], row["time"])));
        Assert.Equal(Kinds.Records.Select(record => string.Join('|', record.FormerIds)), rows.Select(row => row["former-ids"]));
        Assert.Contains(rows, row => row["former-ids"].Length > 0);
    }

    [Fact]
    public void All_references_are_links()
    {
        var expected =
            from record in Kinds.Records
            from claim in record.Claims
            where claim.Rank == ClaimRank.Preferred
            from target in claim.Value is ScoRecord one ? [one] : (claim.Value as System.Collections.IEnumerable)?.OfType<ScoRecord>() ?? []
            select (record.Kind.Name, record.Id, claim.Field.Name, target.Kind.Name, target.Id);

        Assert.Equal(expected, Read("links").Rows.Select(row => (row["kind"], row["id"], row["field"], row["target-kind"], row["target-id"])));
    }

    private CsvFile Read(string table) => CsvFile.Read(export.PathOf("csv", table + ".csv"));

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
