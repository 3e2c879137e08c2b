using CsCheck;
using ScoData.FrontEnd.Naming;

namespace GeneratorTests.Properties;

/// <summary>Random schemas with random records on them, all of them right: the generator is to find no fault.</summary>
internal sealed class RandomDataset : Gen<ModelDataset>
{
    public static readonly RandomDataset Gen = new();

    private static readonly string[] Ids =
    [
        "a", "b", "c", "a-1", "a-1-2", "a-12", "a1", "one", "two", "three", "x-2010", "string", "class", "null", "system", "facts", "row", "instance",
        "by-year", "days", "names", "label-of", "item", "value", "add", "contains", "peace-mission-2010", "z", "long-name-of-many-words-that-goes-on-and-on",
    ];

    /// <summary>Draws a dataset. The size by which failing ones are compared is the length of its files.</summary>
    public override ModelDataset Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var scale = 1 + draw.Below(4);
        var schema = new RandomSchema(draw);
        schema.Make(scale);
        foreach (var kind in schema.Kinds)
            NameRecords(kind, draw, draw.Below((2 * scale) + 1) + (kind == schema.SourceKind ? 1 : 0));
        foreach (var kind in schema.Kinds)
            kind.IsUnsourced |= schema.SourceKinds.All(source => source.Records.Count == 0);
        foreach (var field in schema.Kinds.SelectMany(kind => kind.Fields).Where(field => field.Type == ModelType.Reference))
            field.IsRequired &= field.Targets.Any(target => target.Records.Count > 0);

        var claims = new RandomClaims(schema.SourceKinds, draw);
        foreach (var record in schema.Kinds.SelectMany(kind => kind.Records))
            claims.Fill(record);
        CiteAll(schema);

        var dataset = new ModelDataset(schema.Kinds, DatasetFiles.Write(schema, draw));
        size = new Size((ulong)dataset.Files.Sum(file => (long)file.Key.Length + file.Value.Length));
        return dataset;
    }

    private static void NameRecords(ModelKind kind, Draw draw, int count)
    {
        foreach (var id in draw.Shuffled(Ids)[..count])
        {
            if (!kind.Taken.Add(CSharpName.Pascal(id)))
                continue;
            if (kind.Records.Count > 0 && draw.Chance(15))
                kind.Records[^1].FormerIds.Add(id);
            else
                kind.Records.Add(new ModelRecord(kind, id));
        }
    }

    /// <summary>A source that nothing cites is a warning; one may cite itself.</summary>
    private static void CiteAll(RandomSchema schema)
    {
        var records = schema.Kinds.SelectMany(kind => kind.Records).ToArray();
        var cited = records.SelectMany(record => record.Sources.Concat(record.Claims.Values.SelectMany(claims => claims).SelectMany(claim => claim.Sources)))
            .Select(source => source.Record).ToHashSet();
        foreach (var source in schema.SourceKind?.Records.Where(source => !cited.Contains(source)) ?? [])
            records[0].Sources.Add(new ModelSource(source, null));
    }
}
