using ScoData.Testing;

namespace GeneratorTests.Properties;

/// <summary>What a single value of a field is.</summary>
internal enum ModelType
{
    Text,
    Flag,
    Integer,
    Count,
    Measurement,
    Money,
    Date,
    Interval,
    Url,
    Language,
    Country,
    Coordinates,
    Identifiers,
    Names,
    Enum,
    Reference,
}

/// <summary>A closed vocabulary.</summary>
internal sealed record ModelEnum(string Name, IReadOnlyList<string> Members);

/// <summary>A field of a kind.</summary>
internal sealed record ModelField(string Name, ModelType Type, bool IsList)
{
    public ModelEnum? Enum { get; init; }

    public IReadOnlyList<ModelKind> Targets { get; init; } = [];

    public bool IsRequired { get; set; }

    public bool IsCommon { get; init; }

    public string? Unit { get; init; }

    public string? Inverse { get; set; }

    public string? Query { get; set; }

    /// <summary>Whether queries can be by its values.</summary>
    public bool CanBeQueried => Type is ModelType.Reference or ModelType.Enum or ModelType.Flag or ModelType.Integer || IsString;

    /// <summary>Whether its values are strings in C#.</summary>
    public bool IsString => Type is ModelType.Text or ModelType.Url or ModelType.Language or ModelType.Country;

    public bool IsMap => Type is ModelType.Identifiers or ModelType.Names;

    /// <summary>The type as the schema writes it.</summary>
    public string Written => (IsList ? "list of " : "") + Type switch
    {
        ModelType.Enum => Enum!.Name,
        ModelType.Reference => string.Join(" or ", Targets.Select(kind => kind.Name)),
        _ => Type.ToString().ToLowerInvariant(),
    };
}

/// <summary>A kind of record, and its records.</summary>
internal sealed class ModelKind(string name, string plural, string collection)
{
    public string Name { get; } = name;

    /// <summary>Whether it is a kind of another dataset.</summary>
    public bool IsForeign => Name.Contains('.', StringComparison.Ordinal);

    public string Plural { get; } = plural;

    public string Collection { get; } = collection;

    public string Label { get; set; } = "";

    public string? When { get; set; }

    public bool IsUnsourced { get; set; }

    public List<ModelField> Fields { get; } = [];

    public List<ModelRecord> Records { get; } = [];

    /// <summary>C# names that a record, a field or a way back can no longer have.</summary>
    public HashSet<string> Taken { get; } = new(StringComparer.Ordinal);
}

/// <summary>A record.</summary>
internal sealed class ModelRecord(ModelKind kind, string id)
{
    public ModelKind Kind { get; } = kind;

    public string Id { get; } = id;

    public List<string> FormerIds { get; } = [];

    public List<ModelSource> Sources { get; } = [];

    /// <summary>The claims on each field that the record has, the preferred one first.</summary>
    public Dictionary<string, List<ModelClaim>> Claims { get; } = new(StringComparer.Ordinal);

    public object? Value(string field) => Claims.TryGetValue(field, out var claims) ? claims[0].Value : null;

    public override string ToString() => $"{Kind.Name}/{Id}";
}

/// <summary>One claim. The value is a text in its data form, a record, a sorted map of texts, or a list of them.</summary>
internal sealed record ModelClaim(object Value, List<ModelSource> Sources, string? AsOf, string? Note);

/// <summary>A source and the place in it.</summary>
internal sealed record ModelSource(ModelRecord Record, string? Locator);

/// <summary>A dataset as it is meant, and its files as they are written.</summary>
internal sealed record ModelDataset(IReadOnlyList<ModelKind> Kinds, IReadOnlyDictionary<string, string> Files)
{
    public Dataset ToDataset()
    {
        var dataset = new Dataset();
        foreach (var (name, text) in Files)
            dataset.With(name, text);
        return dataset;
    }

    public override string ToString() => string.Join("\n", Files.Select(file => $"--- {file.Key}\n{file.Value}"));
}
