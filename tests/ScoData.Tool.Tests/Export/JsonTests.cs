using System.Collections;
using System.Text.Json;

namespace ScoData.Tool.Tests.Export;

[Collection(UsesWholeExport.Name)]
public class JsonTests(WholeExport export)
{
    [Fact]
    public void The_dataset_says_what_it_is_and_which_kinds_and_fields_it_has()
    {
        var dataset = export.Json("json", "dataset.json");
        Assert.Equal(ScoDataset.DataVersion, Text(dataset, "version"));
        Assert.Equal("CC0-1.0", Text(dataset.GetProperty("licence"), "id"));
        Assert.Contains(ScoDataset.DataVersion, Text(dataset, "citation"), StringComparison.Ordinal);
        var kinds = dataset.GetProperty("kinds").EnumerateArray().ToArray();
        Assert.Equal(ScoDataset.Kinds.Select(kind => (kind.Name, kind.Plural, kind.Summary)), kinds.Select(kind => (Text(kind, "name")!, Text(kind, "plural")!, Text(kind, "summary")!)));
        foreach (var (known, kind) in ScoDataset.Kinds.Zip(kinds))
        {
            Assert.Equal(known.Count, kind.GetProperty("count").GetInt32());
            Assert.True(File.Exists(export.PathOf("json", Text(kind, "document")!)));
            var fields = kind.GetProperty("fields").EnumerateArray().ToArray();
            Assert.Equal(
                known.Fields.Select(field => (field.Name, field.Type.Name, field.Summary, field.Unit, field.IsRequired)),
                fields.Select(field => (Text(field, "name")!, Text(field, "type")!, Text(field, "summary")!, Text(field, "unit"), field.GetProperty("required").GetBoolean())));
            Assert.Equal(
                known.Fields.SelectMany(field => field.Values).Select(value => (value.Name, value.Summary)),
                fields.Where(field => field.TryGetProperty("values", out _)).SelectMany(field => field.GetProperty("values").EnumerateObject()).Select(value => (value.Name, value.Value.GetString()!)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void The_document_of_a_kind_has_every_claim_and_source(string plural)
    {
        var kind = Kinds.Named(plural);
        var document = export.Json("json", plural + ".json");
        Assert.Equal((kind.Name, kind.Plural, ScoDataset.DataVersion), (Text(document, "kind"), Text(document, "plural"), Text(document, "version")));
        var records = document.GetProperty("records").EnumerateArray().ToArray();
        Assert.Equal(kind.Count, records.Length);
        foreach (var (known, record) in kind.Records.Zip(records))
            Holds(known, record);
    }

    [Fact]
    public void Each_line_of_the_lines_is_the_record_of_the_documents()
    {
        var lines = export.Text("scodata.jsonl").TrimEnd('\n').Split('\n');
        Assert.Equal(Kinds.Records.Count(), lines.Length);
        foreach (var (known, line) in Kinds.Records.Zip(lines))
        {
            using var record = JsonDocument.Parse(line);
            Holds(known, record.RootElement);
        }
    }

    private static void Holds(ScoRecord known, JsonElement record)
    {
        Assert.Equal(
            ($"{known.Kind.Plural}/{known.Id}", known.Kind.Name, known.Id, known.Label),
            (Text(record, "path"), Text(record, "kind"), Text(record, "id"), Text(record, "label")));
        Assert.Equal(known.FormerIds, record.GetProperty("formerIds").EnumerateArray().Select(id => id.GetString()));
        var fields = record.GetProperty("fields").EnumerateObject().ToArray();
        var claims = fields.SelectMany(field => field.Value.GetProperty("claims").EnumerateArray().Select(claim => (field.Name, Claim: claim))).ToArray();
        var expected = ClaimFacts.Of(known).ToArray();
        Assert.Equal(expected.Length, claims.Length);
        foreach (var (fact, (field, claim)) in expected.Zip(claims))
        {
            Assert.Equal(fact.Texts, (string?[])[known.Kind.Name, known.Id, field, Text(claim, "rank"), Text(claim, "asOf"), Text(claim, "note")]);
            Assert.Equal(fact.Claim.Text, Text(claim, "text"));
            Assert.Equal(fact.Sources, claim.GetProperty("sources").EnumerateArray().Select(source => (Text(source, "id")!, Text(source, "locator"))));
            Says(fact.Claim.Value, fact.Claim.Field, claim.GetProperty("value"));
        }
    }

    private static void Says(object expected, FieldInfo field, JsonElement value)
    {
        switch (expected)
        {
            case Quantity count:
                Assert.Equal((count.ToString(), count.Best, count.Low, count.High, field.Unit), (Text(value, "text"), Number(value, "best"), Number(value, "low"), Number(value, "high"), Text(value, "unit")));
                break;
            case Money money:
                Assert.Equal((money.Currency, money.Amount.Best, money.Amount.Low), (Text(value, "currency"), Number(value, "best"), Number(value, "low")));
                break;
            case Coordinates place:
                Assert.Equal((place.Latitude, place.Longitude, place.ToString()), (value.GetProperty("latitude").GetDouble(), value.GetProperty("longitude").GetDouble(), Text(value, "text")));
                break;
            case TextMap map:
                Assert.Equal(map, value.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, pair.Value.GetString()!)));
                break;
            case bool flag:
                Assert.Equal(flag, value.GetBoolean());
                break;
            case int number:
                Assert.Equal(number, value.GetInt32());
                break;
            case IEnumerable list and not string:
                var items = value.EnumerateArray().ToArray();
                Assert.Equal(list.Cast<object>().Count(), items.Length);
                foreach (var (item, said) in list.Cast<object>().Zip(items))
                    Says(item, field, said);
                break;
            default:
                Assert.Equal(expected, DataForm.Read(expected, field, value.GetString()!));
                break;
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static long? Number(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;
}
