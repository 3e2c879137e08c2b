using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace GeneratorTests.Properties;

/// <summary>Random kinds and fields, with names that are near to what generated code calls its own things.</summary>
internal sealed class RandomSchema(Draw draw)
{
    private static readonly string[] KindNames =
    [
        "person", "task", "system", "string", "object", "facts", "type", "claim", "quantity", "record-list", "attribute", "array", "index-range",
        "a-1-2", "x", "exercise-series", "kind-info", "event", "dog", "source", "library", "func", "global", "dynamic", "record-table", "day-range",
    ];

    private static readonly string[] Words =
    [
        "name", "string", "object", "event", "class", "row", "year", "index", "by-year", "days", "range", "instance", "value-of", "read", "number",
        "row-at", "records", "record-at", "list", "read-value", "create-kind", "source-at", "names", "typed", "field", "data", "default", "null",
        "a", "a-index", "a-1", "b-found", "b", "rows", "id-hash", "starts", "facts", "system", "int", "new", "this", "base", "p", "q-2", "find", "first",
        "dates", "text", "has", "base-kind", "hash-slots", "former", "ordinals", "claim-rows", "claim-starts", "person", "task", "find-a", "c", "nameof",
        "code", "d-by-person", "length", "key", "get-or-add", "load", "schema-name", "locations", "try-find", "not-found",
    ];

    private readonly HashSet<string> _types = new(StringComparer.OrdinalIgnoreCase) { "Dataset", "ScoDataset" };
    private readonly List<ModelKind> _kinds = [];
    private readonly List<ModelEnum> _enums = [];

    public ModelKind? SourceKind { get; private set; }

    /// <summary>The kinds of sources: the own one, and one of another dataset.</summary>
    public List<ModelKind> SourceKinds { get; } = [];

    public IReadOnlyList<ModelKind> Kinds => _kinds;

    public IReadOnlyList<ModelEnum> Enums => _enums;

    /// <summary>Draws kinds and their fields.</summary>
    /// <param name="scale">How large it may become.</param>
    public void Make(int scale)
    {
        while (_kinds.Count < 1 + draw.Below(Math.Min(scale + 1, 4)))
            AddKind();
        for (var i = draw.Below(2); i > 0; i--)
            AddEnum();
        if (_kinds.Count > 1 && draw.Chance(85))
            SourceKind = _kinds[^1];
        if (SourceKind is { } own)
            SourceKinds.Add(own);
        if (draw.Chance(25))
            SourceKinds.Add(ForeignModel.Sources);

        foreach (var kind in _kinds)
        {
            var isSource = kind == SourceKind;
            kind.IsUnsourced = SourceKinds.Count == 0 || isSource || draw.Chance(20);
            var label = isSource ? "title" : FieldName(kind);
            kind.Taken.Add(CSharpName.Pascal(label));
            kind.Label = label;
            var fields = new List<ModelField> { new(label, ModelType.Text, false) { IsRequired = true } };
            var count = draw.Below((3 * scale) + 1);
            while (fields.Count <= count)
                fields.Add(Field(FieldName(kind), draw));
            kind.Fields.AddRange(draw.Shuffled(fields));
        }

        AddCommonFields();
        foreach (var kind in _kinds)
        {
            foreach (var field in kind.Fields.Where(field => field.CanBeQueried))
                NameQueries(kind, field);
            var times = kind.Fields.Where(field => field is { IsList: false, Type: ModelType.Date or ModelType.Interval }).ToArray();
            if (times.Length > 0 && draw.Chance(80))
                kind.When = draw.Of(times).Name;
        }
    }

    private void AddKind()
    {
        var name = draw.Of(KindNames);
        var plural = draw.Chance(70) ? name + "s" : name + "-group";
        var collection = draw.Chance(80) ? CSharpName.Pascal(plural) : "All_" + CSharpName.Pascal(name);
        string[] types = [CSharpName.Pascal(name), collection, TypeNames.OwnTableName(name)];
        if (types.Any(_types.Contains))
            return;
        _types.UnionWith(types);
        var kind = new ModelKind(name, plural, collection);
        kind.Taken.UnionWith(SchemaChecks.RecordMembers);
        kind.Taken.UnionWith(SchemaChecks.CollectionMembers);
        kind.Taken.UnionWith(types);
        _kinds.Add(kind);
    }

    private void AddEnum()
    {
        string[] names = ["mood", "comparator", "truth", "enum-type", "day-of-week"];
        string[] members = ["good", "not-so-good", "a-1", "a-1-2", "none", "default", "class", "to-string", "equals", "x"];
        var name = draw.Of(names);
        if (_types.Add(CSharpName.Pascal(name)))
            _enums.Add(new ModelEnum(name, draw.Shuffled(members)[..(1 + draw.Below(4))]));
    }

    private string FieldName(ModelKind kind)
    {
        while (true)
        {
            var name = draw.Of(Words);
            if (kind.Taken.Add(CSharpName.Pascal(name)))
                return name;
        }
    }

    private ModelField Field(string name, Draw from)
    {
        var type = from.Chance(35) ? ModelType.Reference : (ModelType)from.Below((int)ModelType.Enum + (_enums.Count > 0 ? 1 : 0));
        IReadOnlyList<ModelKind> kinds = from.Chance(20) ? [.. _kinds, from.Of(ForeignModel.Kinds)] : _kinds;
        var isList = type is not (ModelType.Identifiers or ModelType.Names) && from.Chance(35);
        return new ModelField(name, type, isList)
        {
            Enum = type == ModelType.Enum ? from.Of(_enums) : null,
            Targets = type == ModelType.Reference ? from.Shuffled(kinds)[..(1 + from.Below(kinds.Count))] : [],
            Unit = type is ModelType.Count or ModelType.Measurement && from.Chance(70) ? from.Text() : null,
            IsRequired = from.Chance(20),
        };
    }

    private void AddCommonFields()
    {
        foreach (var name in draw.Shuffled(Words)[..draw.Below(3)])
        {
            if (_kinds.Any(kind => kind.Taken.Contains(CSharpName.Pascal(name))))
                continue;
            var field = Field(name, draw) with { IsCommon = true };
            foreach (var kind in _kinds)
            {
                kind.Taken.Add(CSharpName.Pascal(name));
                kind.Fields.Add(field);
            }
        }
    }

    private void NameQueries(ModelKind kind, ModelField field)
    {
        if (field.IsCommon)
            return;
        var inverse = draw.Of(Words);
        if (field.Type == ModelType.Reference && draw.Chance(60) && field.Targets.All(target => !target.IsForeign && !target.Taken.Contains(CSharpName.Pascal(inverse))))
        {
            field.Inverse = inverse;
            foreach (var target in field.Targets)
                target.Taken.Add(CSharpName.Pascal(inverse));
        }

        var query = draw.Of(Words);
        if (draw.Chance(60) && kind.Taken.Add(CSharpName.Pascal(query)))
            field.Query = query;
    }
}
