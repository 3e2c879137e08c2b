namespace GeneratorTests.Properties;

/// <summary>A dataset as YAML.</summary>
internal static class DatasetFiles
{
    public static SortedDictionary<string, string> Write(RandomSchema schema, Draw draw)
    {
        var yaml = new YamlText(draw);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["schema.yaml"] = yaml.Document(Schema(schema, draw)) };
        foreach (var kind in schema.Kinds.Where(kind => kind.Records.Count > 0))
        {
            // Some records in files of their own, the others in one file.
            var together = new YamlMap();
            foreach (var record in draw.Shuffled(kind.Records))
            {
                if (draw.Chance(50))
                    together.Add(record.Id, Record(record, schema.SourceKinds, draw));
                else
                    files[$"{kind.Plural}/{record.Id}.{(draw.Chance(90) ? "yaml" : "yml")}"] = yaml.Document(Record(record, schema.SourceKinds, draw));
            }

            if (together.Count > 0)
                files[$"{kind.Plural}.yaml"] = yaml.Document(together);
        }

        return files;
    }

    private static YamlMap Schema(RandomSchema schema, Draw draw)
    {
        var root = new YamlMap();
        if (schema.SourceKinds.Count > 0)
            root.Add("sources", string.Join(" or ", schema.SourceKinds.Select(kind => kind.Name)));
        if (schema.Enums.Count > 0)
        {
            root.Add("enums", new YamlMap(schema.Enums.Select(item => (item.Name, (object)new YamlMap(
                ("summary", draw.Text()),
                ("values", new YamlMap(item.Members.Select(member => (member, (object)draw.Text())))))))));
        }

        var common = schema.Kinds[0].Fields.Where(field => field.IsCommon).ToArray();
        if (common.Length > 0)
            root.Add("common", new YamlMap(common.Select(field => (field.Name, (object)Field(field, draw)))));
        root.Add("kinds", new YamlMap(schema.Kinds.Select(kind => (kind.Name, (object)Kind(kind, kind == schema.SourceKind, draw)))));
        return root;
    }

    private static YamlMap Kind(ModelKind kind, bool isSource, Draw draw)
    {
        var spec = new YamlMap(("summary", draw.Text()));
        if (kind.Plural != kind.Name + "s")
            spec.Add("plural", kind.Plural);
        if (kind.Collection.Contains('_', StringComparison.Ordinal))
            spec.Add("collection", kind.Collection);
        spec.Add("label", kind.Label);
        if (kind.When is { } when)
            spec.Add("when", when);
        if (isSource && draw.Chance(70))
            spec.Add("cite", draw.Shuffled(kind.Fields).Select(field => (object)field.Name).Take(3).ToList());
        if (kind.IsUnsourced)
            spec.Add("unsourced", "true");
        spec.Add("fields", new YamlMap(kind.Fields.Where(field => !field.IsCommon).Select(field => (field.Name, (object)Field(field, draw)))));
        return spec;
    }

    private static YamlMap Field(ModelField field, Draw draw)
    {
        var spec = new YamlMap(("type", field.Written));
        if (field.IsRequired)
            spec.Add("required", "true");
        if (field.Unit is { } unit)
            spec.Add("unit", unit);
        if (field.Inverse is { } inverse)
            spec.Add("inverse", inverse);
        if (field.Query is { } query)
            spec.Add("query", query);
        spec.Add("summary", draw.Text());
        return spec;
    }

    private static YamlMap Record(ModelRecord record, IReadOnlyList<ModelKind> sources, Draw draw)
    {
        var map = new YamlMap();
        foreach (var field in record.Kind.Fields)
        {
            if (record.Claims.TryGetValue(field.Name, out var claims))
                map.Add(field.Name, Claims(field, claims, sources, draw));
        }

        if (record.Sources.Count > 0)
            map.Add("sources", Sources(record.Sources, sources, draw));
        if (record.FormerIds.Count > 0)
            map.Add("former-ids", record.FormerIds.Cast<object>().ToList());
        return map;
    }

    private static object Claims(ModelField field, List<ModelClaim> claims, IReadOnlyList<ModelKind> sources, Draw draw)
    {
        if (claims is [{ Sources.Count: 0, AsOf: null, Note: null }] && !HasKeyOfClaim(claims[0].Value) && draw.Chance(80))
            return Value(field, claims[0].Value);
        var map = Claim(field, claims[0], sources, draw);
        if (claims.Count > 1)
            map.Add("others", claims.Skip(1).Select(claim => (object)Claim(field, claim, sources, draw)).ToList());
        return map;
    }

    /// <summary>A map with such a key would be taken for a claim.</summary>
    private static bool HasKeyOfClaim(object value) => value is SortedDictionary<string, string> map && map.Keys.Any(key => key is "value" or "others");

    private static YamlMap Claim(ModelField field, ModelClaim claim, IReadOnlyList<ModelKind> sources, Draw draw)
    {
        var map = new YamlMap(("value", Value(field, claim.Value)));
        if (claim.Sources.Count > 0)
            map.Add("sources", Sources(claim.Sources, sources, draw));
        if (claim.AsOf is { } date)
            map.Add("as-of", date);
        if (claim.Note is { } note)
            map.Add("note", note);
        return map;
    }

    private static List<object> Sources(List<ModelSource> sources, IReadOnlyList<ModelKind> kinds, Draw draw) =>
    [
        .. sources.Select(source => source.Locator is { } place
            ? new YamlMap(("source", IdOf(source.Record, kinds, draw)), ("locator", place))
            : draw.Chance(90) ? IdOf(source.Record, kinds, draw) : (object)new YamlMap(("source", IdOf(source.Record, kinds, draw)))),
    ];

    /// <summary>Of the first kind of sources the id alone will do.</summary>
    private static string IdOf(ModelRecord source, IReadOnlyList<ModelKind> kinds, Draw draw) =>
        kinds.Count == 1 || (source.Kind == kinds[0] && draw.Chance(70)) ? source.Id : source.ToString();

    private static object Value(ModelField field, object value) => value switch
    {
        List<object> list => list.Select(item => Value(field, item)).ToList(),
        SortedDictionary<string, string> map => new YamlMap(map.Select(pair => (pair.Key, (object)pair.Value))),
        ModelRecord record => field.Targets.Count > 1 ? record.ToString() : record.Id,
        _ => value,
    };
}
