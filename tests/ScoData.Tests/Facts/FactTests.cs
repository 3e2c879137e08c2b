using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace ScoData.Tests.Facts;

/// <summary>Every fact of the library, compared with a reading of the YAML that shares no code with the generator.</summary>
public sealed class FactTests
{
    public static TheoryData<string> Plurals => [.. ScoDataset.Kinds.Select(kind => kind.Plural)];

    [Fact]
    public void The_kinds_are_those_of_the_schema()
    {
        var declared = ((YamlMappingNode)DataFolder.Schema["kinds"]).Select(kind => (kind.Key.ToString(), kind.Value["plural"].ToString()));
        Assert.Equal(declared, ScoDataset.Kinds.Select(kind => (kind.Name, kind.Plural)));
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public void The_records_of_a_kind_are_those_of_the_data(string plural)
    {
        var expected = DataFolder.Records.Where(record => record.Plural == plural).Select(record => record.Id).Order(StringComparer.Ordinal);
        Assert.Equal(expected, KindOf(plural).Records.Select(record => record.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public void Every_claim_of_a_kind_is_that_of_the_data(string plural)
    {
        foreach (var (_, id, yaml) in DataFolder.Records.Where(record => record.Plural == plural))
        {
            var record = KindOf(plural).Find(id)!;
            var kind = ((YamlMappingNode)DataFolder.Schema["kinds"]).Single(kind => kind.Value["plural"].ToString() == plural).Value;
            var fields = yaml.Where(entry => entry.Key.ToString() is not ("sources" or "former-ids")).ToArray();
            Assert.Equal(fields.Length, record.Claims.Count(claim => claim.Rank == ClaimRank.Preferred));
            var recordSources = yaml.Children.TryGetValue("sources", out var sources) ? SourcesOf(sources) : [];
            foreach (var (name, node) in fields)
                AssertClaims(record, name.ToString(), node, ProvenanceOf(kind, name.ToString()), recordSources);
        }
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public void Every_constant_is_the_value_of_the_record(string plural)
    {
        var kind = KindOf(plural);
        var classes = CollectionOf(kind).GetNestedTypes()
            .Where(type => !type.IsDefined(typeof(ObsoleteAttribute)))
            .ToDictionary(type => (string)type.GetField("Id")!.GetRawConstantValue()!, StringComparer.Ordinal);
        foreach (var record in kind.Records)
        {
            var facts = classes[record.Id];
            foreach (var claim in record.Claims.Where(claim => claim.Rank == ClaimRank.Preferred))
            {
                var member = facts.GetMember(claim.Field.MemberName).Single();
                var value = member is PropertyInfo property ? property.GetValue(null) : ((System.Reflection.FieldInfo)member).GetValue(null);
                var expected = claim.Value switch
                {
                    Quantity { Best: { } best } => (object)(int)best,
                    Money { Best: { } best } => best,
                    var other => other,
                };
                Assert.Equal(expected, value);
            }
        }
    }

    [Fact]
    public void Every_reported_claim_has_a_source_but_those_on_sources_themselves() =>
        Assert.All(
            ScoDataset.Kinds.Where(kind => kind.Name != "source").SelectMany(kind => kind.Records).SelectMany(record => record.Claims).Where(claim => claim.Provenance == FieldProvenance.Reported),
            claim => Assert.NotEmpty(claim.Sources));

    private static void AssertClaims(ScoRecord record, string field, YamlNode node, string fieldProvenance, IReadOnlyList<string> recordSources)
    {
        var shared = fieldProvenance == "reported" ? recordSources : [];
        var claims = record.ClaimsOn(field);
        if (node is not YamlMappingNode mapping || !mapping.Children.ContainsKey("value"))
        {
            AssertClaim(Assert.Single(claims), node, fieldProvenance, shared, null, null);
            return;
        }

        var others = mapping.Children.TryGetValue("others", out var list) ? ((YamlSequenceNode)list).Cast<YamlMappingNode>() : [];
        YamlMappingNode[] expected = [mapping, .. others];
        Assert.Equal(expected.Length, claims.Count);
        for (var i = 0; i < expected.Length; i++)
        {
            var provenance = Text(expected[i], "provenance") ?? fieldProvenance;
            var sources = expected[i].Children.TryGetValue("sources", out var own) ? SourcesOf(own) : provenance == "reported" ? shared : [];
            AssertClaim(claims[i], expected[i]["value"], provenance, sources, Text(expected[i], "as-of"), Text(expected[i], "note"));
        }
    }

    private static void AssertClaim(Claim claim, YamlNode value, string provenance, IReadOnlyList<string> sources, string? asOf, string? note)
    {
        Assert.Equal(YamlText.Of(value), YamlText.Of(claim.Value, claim.Field));
        Assert.Equal(sources, claim.Sources.Select(source => $"{source.Source.Id} {source.Locator}".Trim()));
        Assert.Equal(provenance, claim.Provenance.ToString(), ignoreCase: true);
        Assert.Equal(asOf, claim.AsOf?.ToString());
        Assert.Equal(note, claim.Note);
    }

    private static string ProvenanceOf(YamlNode kind, string field)
    {
        var fields = ((YamlMappingNode)kind["fields"]).Concat((YamlMappingNode)DataFolder.Schema["common"]);
        return Text((YamlMappingNode)fields.First(entry => entry.Key.ToString() == field).Value, "provenance") ?? "reported";
    }

    private static IReadOnlyList<string> SourcesOf(YamlNode node) =>
        [.. ((YamlSequenceNode)node).Select(item => item is YamlMappingNode mapping ? $"{mapping["source"]} {Text(mapping, "locator")}".Trim() : item.ToString())];

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static KindInfo KindOf(string plural) => ScoDataset.Kinds.Single(kind => kind.Plural == plural);

    /// <summary>The static class whose 'All' lists the records of a kind.</summary>
    private static Type CollectionOf(KindInfo kind) => typeof(ScoDataset).Assembly.GetExportedTypes()
        .Single(type => type is { IsAbstract: true, IsSealed: true } && type.GetProperty("All")?.PropertyType is { IsGenericType: true } list && list.GenericTypeArguments[0].Name == kind.Records[0].GetType().Name);
}
