using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;
using ScoData.Tables;

namespace ScoData.FrontEnd.Schema;

/// <summary>Checks the parts of a schema against each other, so that the generated C# compiles.</summary>
internal sealed class SchemaChecks(DatasetSchema schema, IReadOnlyList<RuleSyntax> rules, SchemaNodes nodes, Action<YamlNode, string> report)
{
    /// <summary>Members that every record has; fields and inverse references need other names.</summary>
    public static readonly IReadOnlyCollection<string> RecordMembers =
    [
        "Id", "FormerIds", "Kind", "Label", "Time", "Ordinal", "Claims", "ClaimsOn", "AgreementOn", "MajorityOn", "WitnessesOf", "Sources", "CompareTo", "Table", "Cite", "ToBibTeX", "ToCslJson", "WasRead", "Bases", "WitnessGroup", "Parse", "TryParse",
        "ToString", "Equals", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    /// <summary>Members that every collection has; records need other names.</summary>
    public static readonly IReadOnlyCollection<string> CollectionMembers =
    [
        "All", "Count", "Get", "TryGet", "InYear", "Between",
        "ToString", "Equals", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    private readonly RuleChecks _rules = new(schema, rules, nodes, report);
    private readonly HashSet<int> _reported = [];

    public void Run()
    {
        CheckTypeNames();
        foreach (var kind in schema.Kinds)
        {
            CheckLabel(kind);
            CheckWhen(kind);
            CheckCite(kind);
            CheckFields(kind);
        }

        CheckMembers();
    }

    /// <summary>Without errors of another kind, whether each record can have the sources that it needs.</summary>
    public void CheckSources()
    {
        if (schema.SourceKinds.Count > 0)
            return;
        foreach (var kind in schema.Kinds.Where(kind => !kind.Unsourced))
            report(nodes.At(kind), $"the values of '{kind.Name}' need sources, but the schema names no kind of sources: write 'unsourced: true' for this kind, or 'sources: <kind>' at the top");
    }

    private void CheckTypeNames()
    {
        // Type names are also file names, which are not case-sensitive everywhere.
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [ProjectNames.UsualDatasetName] = "the dataset", ["ScoDataset"] = "the dataset" };
        var reported = new HashSet<int>();
        foreach (var type in GeneratedType.Of(schema, nodes))
        {
            // One diagnostic for each kind: if its class collides, so does its table.
            if (!taken.TryGetValue(type.Name, out var other))
                taken.Add(type.Name, type.What);
            else if (reported.Add(type.Node.Index))
                report(type.Node, $"{type.What} would become the C# type '{type.Name}', which is already {other}; give one of them another name ('collection' names the collection)");
        }

        foreach (var kind in schema.Kinds)
        {
            if (RecordMembers.Contains(kind.ClassName) || CollectionMembers.Contains(kind.CollectionName))
                report(nodes.At(kind), $"'{kind.Name}' would become a C# type with the name of a member that it has; choose another name");
        }

        foreach (var group in schema.Kinds.GroupBy(kind => kind.Plural, StringComparer.Ordinal).Where(group => group.Count() > 1))
            report(nodes.At(group.Last()), $"the kinds {string.Join(" and ", group.Select(kind => $"'{kind.Name}'"))} share the folder '{group.Key}'");
    }

    private void CheckLabel(KindDefinition kind)
    {
        var label = kind.FindField(kind.Label);
        if (label is null && nodes.MayHave(kind, kind.Label))
            return; // The error in the field has already been reported.
        if (label is not { Required: true, Type: TextType, IsList: false })
            report(nodes.Find(kind, "label")!.Value, $"the label '{kind.Label}' of '{kind.Name}' must be one of its fields, of type text and required{Meant(kind, kind.Label)}");
    }

    private void CheckWhen(KindDefinition kind)
    {
        if (kind.When is not { } when || kind.FindField(when) is { IsSingleTime: true } || (kind.FindField(when) is null && nodes.MayHave(kind, when)))
            return;
        report(nodes.Find(kind, "when")!.Value, $"'when' of '{kind.Name}' must name one of its fields of type date or interval{Meant(kind, when)}");
    }

    private void CheckCite(KindDefinition kind)
    {
        if (kind.Cite.Count == 0 || nodes.Find(kind, "cite") is not { Value: YamlSequence list } cite)
            return;
        if (schema.SourceKinds.Count > 0 && !schema.SourceKinds.Contains(kind.Name))
            report(cite.Key, $"'cite' is for a kind of sources, and '{kind.Name}' is not one; name it under 'sources', or remove the key");
        for (var i = 0; i < kind.Cite.Count; i++)
        {
            if (kind.FindField(kind.Cite[i]) is null && !nodes.MayHave(kind, kind.Cite[i]))
                report(list.Items[i], $"'cite' of '{kind.Name}' names '{kind.Cite[i]}', which is not one of its fields{Meant(kind, kind.Cite[i])}");
        }
    }

    /// <summary>The field that a wrong name is probably meant for.</summary>
    private static string Meant(KindDefinition kind, string name) => kind.FindField(name) is null ? NearMatch.Hint(name, kind.Fields.Select(field => field.Name), "") : "";

    private void CheckFields(KindDefinition kind)
    {
        foreach (var field in kind.Fields)
        {
            if (field.Name is "sources" or "former-ids" or "value" or "others")
                report(nodes.At(kind, field), $"'{field.Name}' cannot be a field of '{kind.Name}': the key is reserved in every record");
            if (field.Unit is not null && field.Type is not (CountType or MeasurementType))
                CheckKey(kind, field, "unit", "is for a field of type count or measurement");
            if (field.Query is not null && field.Type.QueryKey == QueryKeyForm.None)
                CheckKey(kind, field, "query", "is for a reference, enum, flag, integer or text");
            if (field.Inverse is not null && field.Type is not ReferenceType)
                CheckKey(kind, field, "inverse", "is for a reference");
            if (field.Inverse is not null && field.Targets.FirstOrDefault(KindName.IsForeign) is { } foreign)
                report(nodes.KeyAt(kind, field, "inverse"), $"'{field.Name}' of '{kind.Name}' cannot have an 'inverse' on '{foreign}', a class of another assembly; use a 'query' instead");
            if (field.Query is { } query && (CollectionMembers.Contains(query) || query == kind.CollectionName))
                report(nodes.ValueAt(kind, field, "query"), $"the query '{query}' of '{kind.Name}' has the name of its collection or of a member that every collection has");
            if (field.Provenance != FieldProvenance.Reported && !schema.Kinds.Any(other => !other.Unsourced && other.FindField(field.Name)?.Provenance == field.Provenance))
                CheckKey(kind, field, "provenance", "is for a kind whose values need sources");
            if (field.IsOpen && !field.IsList && field.Type is not TextType)
                CheckKey(kind, field, "open", "is for a list or a text");
            if (field.IsOpen && field.Provenance != FieldProvenance.Reported)
                CheckKey(kind, field, "open", "is for what sources report");
            _rules.Check(kind, field);
        }

        var queries = kind.Fields.Where(field => field.Query is not null).SelectMany(field => Parameters(field).Select(target => (field.Query, Target: target, Field: field)));
        foreach (var query in queries.GroupBy(query => (query.Query, query.Target)).SelectMany(group => group.Skip(1)))
            report(nodes.ValueAt(kind, query.Field, "query"), $"two fields of '{kind.Name}' have the query '{query.Query}' by '{query.Target}'");
    }

    /// <summary>What the overloads of a query take. All texts are strings.</summary>
    private static IEnumerable<string> Parameters(FieldDefinition field) => field.Type switch
    {
        ReferenceType reference => reference.Targets,
        StringType => ["text"],
        var type => [type.Name],
    };

    /// <summary>Reports a key that has no effect on a field, once for a common one.</summary>
    private void CheckKey(KindDefinition kind, FieldDefinition field, string key, string purpose)
    {
        var node = nodes.KeyAt(kind, field, key);
        if (_reported.Add(node.Index))
            report(node, $"'{key}' {purpose}, and '{field.Name}' of '{kind.Name}' is not one; remove the key, or correct the type");
    }

    private void CheckMembers()
    {
        foreach (var kind in schema.Kinds)
        {
            var taken = RecordMembers.ToDictionary(name => name, _ => "a member of every record", StringComparer.Ordinal);
            foreach (var field in kind.Fields)
                Take(kind, nodes.At(kind, field), taken, field.MemberName, $"the field '{field.Name}'");
            foreach (var (source, field) in schema.InversesOf(kind.Name))
                Take(kind, nodes.At(source, field), taken, field.Inverse!, $"the inverse of '{field.Name}' of '{source.Name}'");
        }
    }

    private void Take(KindDefinition kind, YamlNode node, Dictionary<string, string> taken, string name, string what)
    {
        if (name == kind.ClassName)
            report(node, $"{what} would become the member '{name}' of the class of the same name; choose another name");
        else if (taken.TryGetValue(name, out var other))
            report(node, $"{what} would become the member '{kind.ClassName}.{name}', which is already {other}; choose another name");
        else
            taken.Add(name, what);
    }
}
