namespace GeneratorTests.Properties;

/// <summary>Random claims on the fields of a record.</summary>
internal sealed class RandomClaims(IReadOnlyList<ModelKind> sourceKinds, Draw draw)
{
    private readonly ModelRecord[] _sources = [.. sourceKinds.SelectMany(kind => kind.Records)];

    public void Fill(ModelRecord record)
    {
        if (_sources.Length > 0 && draw.Chance(60))
            record.Sources.AddRange(Sources());
        foreach (var field in record.Kind.Fields)
        {
            if ((!field.IsRequired && draw.Chance(35)) || (field.Type == ModelType.Reference && field.Targets.All(target => target.Records.Count == 0)))
                continue;
            var mustSource = !record.Kind.IsUnsourced && record.Sources.Count == 0;
            var claims = new List<ModelClaim> { Claim(field, mustSource) };
            for (var i = draw.Chance(25) ? 1 + draw.Below(3) : 0; i > 0; i--)
                claims.Add(Claim(field, mustSource));
            // Others that all say the same are a warning.
            if (claims.All(claim => Says(claim.Value) == Says(claims[0].Value)))
                claims.RemoveRange(1, claims.Count - 1);
            record.Claims.Add(field.Name, claims);
        }
    }

    /// <summary>What a value says, for comparison: the order of a list says nothing.</summary>
    public static string Says(object value) => value switch
    {
        List<object> list => string.Join("\0", list.Select(Says).Order(StringComparer.Ordinal)),
        SortedDictionary<string, string> map => string.Join("\0", map.Select(pair => pair.Key + "\0" + pair.Value)),
        _ => value.ToString()!,
    };

    private ModelClaim Claim(ModelField field, bool mustSource) => new(
        Value(field),
        mustSource || (_sources.Length > 0 && draw.Chance(25)) ? Sources() : [],
        draw.Chance(15) ? draw.From(RandomValues.Date) : null,
        draw.Chance(15) ? draw.Text() : null);

    private List<ModelSource> Sources() =>
        [.. draw.Shuffled(_sources).Take(1 + draw.Below(2)).Select(record => new ModelSource(record, draw.Chance(30) ? draw.Text() : null))];

    private object Value(ModelField field) =>
        field.IsList ? Enumerable.Range(0, 1 + draw.Below(4)).Select(_ => Single(field)).ToList() : Single(field);

    private object Single(ModelField field)
    {
        switch (field.Type)
        {
            case ModelType.Enum:
                return draw.Of(field.Enum!.Members);
            case ModelType.Reference:
                return draw.Of(draw.Of(field.Targets.Where(target => target.Records.Count > 0).ToArray()).Records);
            case ModelType.Identifiers or ModelType.Names:
                var map = new SortedDictionary<string, string>(StringComparer.Ordinal);
                for (var i = 1 + draw.Below(3); i > 0; i--)
                    map[field.Type == ModelType.Names ? draw.From(RandomValues.Language) : draw.Text()] = draw.Text();
                return map;
            default:
                return draw.From(RandomValues.Of(field.Type));
        }
    }
}
