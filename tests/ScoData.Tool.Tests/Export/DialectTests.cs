using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tool.Tests.Export;

/// <summary>A value looks the same wherever it is written: in lists, in exports and in the JSON that the library writes.</summary>
[Collection(UsesWholeExport.Name)]
public class DialectTests(WholeExport export)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void The_csv_of_a_list_has_the_cells_of_the_exported_table(string plural)
    {
        var list = CsvFile.Parse(ToolRun.Of("list", plural, "--csv").Succeeds().Output);
        var table = CsvFile.Read(export.PathOf("csv", plural + ".csv"));
        Assert.NotEmpty(list.Header);
        foreach (var name in list.Header)
            Assert.Equal(table.Column(name), list.Column(name));
    }

    [Fact]
    public void The_csv_of_disputed_facts_has_the_values_of_the_exported_claims()
    {
        var disputed = CsvFile.Parse(ToolRun.Of("disputed", "--csv").Succeeds().Output);
        var exported = CsvFile.Read(export.PathOf("csv", "claims.csv")).Rows.ToLookup(row => row["claim"][..row["claim"].LastIndexOf('/')], row => row["value"]);
        foreach (var fact in disputed.Rows.GroupBy(row => $"{row["record"]}/{row["field"]}"))
            Assert.Equal(exported[fact.Key], fact.Select(row => row["value"]));
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void A_claim_that_the_library_writes_has_the_properties_of_the_exported_one(string plural)
    {
        foreach (var (record, fields) in Exported(plural))
        {
            foreach (var field in fields.EnumerateObject())
            {
                foreach (var (claim, exported) in record.ClaimsOn(field.Name).Zip(field.Value.GetProperty("claims").EnumerateArray()))
                {
                    var written = JsonSerializer.SerializeToElement(claim, Web);
                    var names = written.EnumerateObject().Select(property => property.Name).Except(["record", "field"]);
                    Assert.Equal(exported.EnumerateObject().Select(property => property.Name).Order(), names.Order());
                    Assert.All(exported.EnumerateObject(), property => Assert.True(JsonElement.DeepEquals(property.Value, written.GetProperty(property.Name)), $"{record.Id}: {property}"));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void The_json_of_a_list_has_the_exported_values(string plural)
    {
        foreach (var ((record, fields), listed) in Exported(plural).Zip(ToolRun.Of("list", plural, "--json").Json().EnumerateArray()))
        {
            Assert.Equal(record.Id, listed.GetProperty("id").GetString());
            Assert.All(fields.EnumerateObject(), field =>
                Assert.True(JsonElement.DeepEquals(field.Value.GetProperty("claims")[0].GetProperty("value"), listed.GetProperty(field.Name)), $"{record.Id}: {field.Name}"));
        }
    }

    private IEnumerable<(ScoRecord Record, JsonElement Fields)> Exported(string plural)
    {
        using var document = JsonDocument.Parse(export.Text("json", plural + ".json"));
        var records = document.RootElement.GetProperty("records").Clone().EnumerateArray().ToArray();
        Assert.Equal(Kinds.Named(plural).Count, records.Length);
        return Kinds.Named(plural).Records.Zip(records, (record, json) => (record, json.GetProperty("fields")));
    }
}
