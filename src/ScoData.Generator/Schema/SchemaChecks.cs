using ScoData.Generator.References;
using ScoData.Generator.Yaml;

namespace ScoData.Generator.Schema;

/// <summary>What must hold between the parts of a schema, so that the C# it becomes compiles.</summary>
internal sealed class SchemaChecks(DatasetSchema schema, Action<YamlNode, string> report, YamlFile file)
{
    /// <summary>Members that every record has; fields and ways back must be named otherwise.</summary>
    public static readonly IReadOnlyCollection<string> RecordMembers =
    [
        "Id", "FormerIds", "Kind", "Label", "Time", "Ordinal", "Claims", "ClaimsOn", "AgreementOn", "MajorityOn", "Table", "Cite", "ToBibTeX", "ToCslJson", "TryParse",
        "ToString", "Equals", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    /// <summary>Members that every collection has; records must be named otherwise.</summary>
    public static readonly IReadOnlyCollection<string> CollectionMembers =
    [
        "All", "Count", "Get", "TryGet", "InYear", "Between",
        "ToString", "Equals", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    /// <summary>As many as a row has bits to say which it holds.</summary>
    private const int MostFields = 64;

    public void Run()
    {
        CheckTypeNames();
        foreach (var kind in schema.Kinds)
        {
            CheckLabel(kind);
            CheckWhen(kind);
            CheckFields(kind);
            foreach (var cited in kind.Cite)
            {
                if (kind.FindField(cited) is null)
                    report(At(kind), $"'cite' of '{kind.Name}' names '{cited}', which is no field of it");
            }
        }

        CheckMembers();
    }

    private void CheckTypeNames()
    {
        // Names of types are names of files too, and those do not tell upper from lower case.
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Dataset"] = "the dataset", ["ScoDataset"] = "the dataset" };
        var reported = new HashSet<int>();
        foreach (var (name, what, node) in schema.Enums.Select(item => (item.ClassName, $"the enum '{item.Name}'", At("enums", item.Name)))
                     .Concat(schema.Kinds.SelectMany(kind => new[]
                     {
                         (kind.ClassName, $"the kind '{kind.Name}'", At(kind)),
                         (kind.CollectionName, $"the collection of '{kind.Name}'", At(kind)),
                         (kind.ClassName + "Table", $"the table of '{kind.Name}'", At(kind)),
                     })))
        {
            // One fault for each kind: where its class collides, its table does too.
            if (!taken.TryGetValue(name, out var other))
                taken.Add(name, what);
            else if (reported.Add(node.Index))
                report(node, $"{what} would become the C# type '{name}', which {other} already is; give one of them another name ('collection' names the collection)");
        }

        foreach (var kind in schema.Kinds)
        {
            if (RecordMembers.Contains(kind.ClassName) || CollectionMembers.Contains(kind.CollectionName))
                report(At(kind), $"'{kind.Name}' would become a C# type with the name of a member that it has");
        }

        foreach (var group in schema.Kinds.GroupBy(kind => kind.Plural, StringComparer.Ordinal).Where(group => group.Count() > 1))
            report(At(group.Last()), $"the kinds {string.Join(" and ", group.Select(kind => $"'{kind.Name}'"))} share the folder '{group.Key}'");
    }

    private void CheckLabel(KindSchema kind)
    {
        var label = kind.FindField(kind.Label);
        if (label is null && IsDeclared(kind, kind.Label))
            return; // What is wrong with the field is reported already.
        if (label is not { Required: true, Type: { Value: FieldValue.Text, IsList: false } })
            report(At(kind), $"the label '{kind.Label}' of '{kind.Name}' must be one of its fields, of type text and required");
    }

    private void CheckWhen(KindSchema kind)
    {
        if (kind.When is { } when && kind.FindField(when) is not { Type: { Value: FieldValue.Date or FieldValue.Interval, IsList: false } })
            report(At(kind), $"'when' of '{kind.Name}' must name one of its fields of type date or interval");
    }

    private void CheckFields(KindSchema kind)
    {
        foreach (var field in kind.Fields)
        {
            if (field.Name is "sources" or "former-ids" or "value" or "others")
                report(At(kind, field), $"'{field.Name}' cannot be a field of '{kind.Name}': every record has a meaning for it already");
            if ((field.Inverse ?? field.Query) is not null && field.Type.Value != FieldValue.Reference)
                report(At(kind), $"'{field.Name}' of '{kind.Name}' is no reference, so it can have no 'inverse' or 'query'");
            if (field.Inverse is not null && field.Type.Targets.FirstOrDefault(ForeignNames.IsForeign) is { } foreign)
                report(At(kind), $"'{field.Name}' of '{kind.Name}' can have no 'inverse' on '{foreign}', a class of another assembly; a 'query' finds the way back");
            if (field.Query is { } query && (CollectionMembers.Contains(query) || query == kind.CollectionName))
                report(At(kind), $"the query '{query}' of '{kind.Name}' has the name of its collection or of a member that every collection has");
        }

        foreach (var field in kind.Fields)
        {
            foreach (var (key, named) in field.Rules.Named())
            {
                if (!Fits(key, kind.FindField(named)))
                    report(At(kind), $"'{key}' of '{field.Name}' of '{kind.Name}' names '{named}', which is no {Wanted(key)} of that kind");
            }
        }

        foreach (var field in kind.Fields)
            CheckRules(kind, field);

        if (kind.Fields.Count > MostFields)
            report(At(kind), $"'{kind.Name}' has {kind.Fields.Count} fields; a kind can have {MostFields}");

        var queries = kind.Fields.Where(field => field.Query is not null).SelectMany(field => field.Type.Targets.Select(target => (field.Query, Target: target)));
        foreach (var query in queries.GroupBy(query => query).Where(group => group.Count() > 1).Select(group => group.Key))
            report(At(kind), $"two fields of '{kind.Name}' have the query '{query.Query}' by '{query.Target}'");
    }

    /// <summary>The rules that look at other records need to know when these are.</summary>
    private void CheckRules(KindSchema kind, FieldSchema field)
    {
        if (field.Rules.Ascending.Count > 0 && (kind.When is null || field.Type is not { Value: FieldValue.Integer, IsList: false }))
            report(At(kind), $"'ascending' is for an integer field of a kind that has 'when'; '{field.Name}' of '{kind.Name}' is none");
        if (field.Rules.Exclusive.Count > 0 && field.Type is not { Value: FieldValue.Date or FieldValue.Interval, IsList: false })
            report(At(kind), $"'exclusive' is for a date or interval field; '{field.Name}' of '{kind.Name}' is none");
        if (field.Rules.Holding is not { } holder)
            return;
        if (kind.When is null || field.Type is not { Value: FieldValue.Reference, Targets.Count: 1 })
            report(At(kind), $"'holding' is for a reference to one kind in a kind that has 'when'; '{field.Name}' of '{kind.Name}' is none");
        else if (schema.FindKind(holder) is not { When: not null } other || other.HolderOf(field.Type.Targets[0]) is null)
            report(At(kind), $"'holding' of '{field.Name}' of '{kind.Name}' names '{holder}', which is no kind that has 'when' and one single reference to '{field.Type.Targets[0]}'");
    }

    private static bool Fits(string rule, FieldSchema? field) => field is not null && rule switch
    {
        "not-after" => field.Type is { Value: FieldValue.Date or FieldValue.Interval, IsList: false },
        "within" or "part-of" => field.Type is { Value: FieldValue.Reference, IsList: false } && !field.Type.Targets.Any(ForeignNames.IsForeign),
        "among" => field.Type is { Value: FieldValue.Reference },
        "ascending" or "exclusive" => !field.Type.IsList,
        _ => true,
    };

    private static string Wanted(string rule) => rule switch
    {
        "not-after" => "date",
        "within" or "part-of" => "single reference to a kind of this schema",
        "among" => "reference",
        "ascending" or "exclusive" => "single value",
        _ => "field",
    };

    private void CheckMembers()
    {
        foreach (var kind in schema.Kinds)
        {
            var taken = RecordMembers.ToDictionary(name => name, _ => "a member of every record", StringComparer.Ordinal);
            foreach (var field in kind.Fields)
                Take(kind, At(kind, field), taken, field.MemberName, $"the field '{field.Name}'");
            foreach (var (source, field) in InversesOf(kind))
                Take(kind, At(source, field), taken, field.Inverse!, $"the way back from '{field.Name}' of '{source.Name}'");
        }
    }

    private void Take(KindSchema kind, YamlNode node, Dictionary<string, string> taken, string name, string what)
    {
        if (name == kind.ClassName)
            report(node, $"{what} would become the member '{name}' of the class of the same name");
        else if (taken.TryGetValue(name, out var other))
            report(node, $"{what} would become the member '{kind.ClassName}.{name}', which {other} already is");
        else
            taken.Add(name, what);
    }

    private IEnumerable<(KindSchema Source, FieldSchema Field)> InversesOf(KindSchema target) =>
        from source in schema.Kinds
        from field in source.Fields
        where field.Inverse is not null && field.Type.Targets.Contains(target.Name)
        select (source, field);

    private bool IsDeclared(KindSchema kind, string field) => OwnField(kind, field) is not null;

    private YamlEntry? OwnField(KindSchema kind, string field) =>
        (Section("kinds")?.Find(kind.Name)?.Value is YamlMapping spec ? spec.Find("fields")?.Value as YamlMapping : null)?.Find(field);

    /// <summary>The field of the kind, or the one that it shares with all others.</summary>
    private YamlNode At(KindSchema kind, FieldSchema field) => (OwnField(kind, field.Name) ?? Section("common")?.Find(field.Name))?.Key ?? At(kind);

    private YamlNode At(KindSchema kind) => At("kinds", kind.Name);

    private YamlNode At(string section, string name) => Section(section)?.Find(name)?.Key ?? file.Root!;

    private YamlMapping? Section(string name) => ((YamlMapping)file.Root!).Find(name)?.Value as YamlMapping;
}
