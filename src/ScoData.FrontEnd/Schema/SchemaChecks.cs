using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Schema;

/// <summary>Checks the parts of a schema against each other, so that the generated C# compiles.</summary>
internal sealed class SchemaChecks(DatasetSchema schema, IReadOnlyList<RuleSyntax> rules, Action<YamlNode, string> report, YamlFile file)
{
    /// <summary>Members that every record has; fields and inverse references need other names.</summary>
    public static readonly IReadOnlyCollection<string> RecordMembers =
    [
        "Id", "FormerIds", "Kind", "Label", "Time", "Ordinal", "Claims", "ClaimsOn", "AgreementOn", "MajorityOn", "Table", "Cite", "ToBibTeX", "ToCslJson", "TryParse",
        "ToString", "Equals", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    /// <summary>Members that every collection has; records need other names.</summary>
    public static readonly IReadOnlyCollection<string> CollectionMembers =
    [
        "All", "Count", "Get", "TryGet", "InYear", "Between",
        "ToString", "Equals", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    private readonly Derived<Dictionary<string, YamlEntry>> _enums = EntriesOf(file, "enums");

    private readonly Derived<Dictionary<string, YamlEntry>> _common = EntriesOf(file, "common");

    private readonly Derived<Dictionary<string, YamlEntry>> _kinds = EntriesOf(file, "kinds");

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
                    report(At(kind), $"'cite' of '{kind.Name}' names '{cited}', which is not one of its fields");
            }
        }

        CheckMembers();
    }

    private void CheckTypeNames()
    {
        // Type names are also file names, which are not case-sensitive everywhere.
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Dataset"] = "the dataset", ["ScoDataset"] = "the dataset" };
        var reported = new HashSet<int>();
        foreach (var (name, what, node) in schema.Enums.Select(item => (item.ClassName, $"the enum '{item.Name}'", At(_enums, item.Name)))
                     .Concat(schema.Kinds.SelectMany(kind => new[]
                     {
                         (kind.ClassName, $"the kind '{kind.Name}'", At(kind)),
                         (kind.CollectionName, $"the collection of '{kind.Name}'", At(kind)),
                         (kind.ClassName + "Table", $"the table of '{kind.Name}'", At(kind)),
                     })))
        {
            // One diagnostic for each kind: if its class collides, so does its table.
            if (!taken.TryGetValue(name, out var other))
                taken.Add(name, what);
            else if (reported.Add(node.Index))
                report(node, $"{what} would become the C# type '{name}', which is already {other}; give one of them another name ('collection' names the collection)");
        }

        foreach (var kind in schema.Kinds)
        {
            if (RecordMembers.Contains(kind.ClassName) || CollectionMembers.Contains(kind.CollectionName))
                report(At(kind), $"'{kind.Name}' would become a C# type with the name of a member that it has");
        }

        foreach (var group in schema.Kinds.GroupBy(kind => kind.Plural, StringComparer.Ordinal).Where(group => group.Count() > 1))
            report(At(group.Last()), $"the kinds {string.Join(" and ", group.Select(kind => $"'{kind.Name}'"))} share the folder '{group.Key}'");
    }

    private void CheckLabel(KindDefinition kind)
    {
        var label = kind.FindField(kind.Label);
        if (label is null && IsDeclared(kind, kind.Label))
            return; // The error in the field has already been reported.
        if (label is not { Required: true, Type: TextType, IsList: false })
            report(At(kind), $"the label '{kind.Label}' of '{kind.Name}' must be one of its fields, of type text and required");
    }

    private void CheckWhen(KindDefinition kind)
    {
        if (kind.When is { } when && kind.FindField(when) is not { IsSingleTime: true })
            report(At(kind), $"'when' of '{kind.Name}' must name one of its fields of type date or interval");
    }

    private void CheckFields(KindDefinition kind)
    {
        foreach (var field in kind.Fields)
        {
            if (field.Name is "sources" or "former-ids" or "value" or "others")
                report(At(kind, field), $"'{field.Name}' cannot be a field of '{kind.Name}': the key is reserved in every record");
            if ((field.Inverse ?? field.Query) is not null && field.Type is not ReferenceType)
                report(At(kind), $"'{field.Name}' of '{kind.Name}' is not a reference, so it cannot have an 'inverse' or a 'query'");
            if (field.Inverse is not null && field.Targets.FirstOrDefault(KindName.IsForeign) is { } foreign)
                report(At(kind), $"'{field.Name}' of '{kind.Name}' cannot have an 'inverse' on '{foreign}', a class of another assembly; use a 'query' instead");
            if (field.Query is { } query && (CollectionMembers.Contains(query) || query == kind.CollectionName))
                report(At(kind), $"the query '{query}' of '{kind.Name}' has the name of its collection or of a member that every collection has");
        }

        foreach (var field in kind.Fields)
            CheckRules(kind, field);

        var queries = kind.Fields.Where(field => field.Query is not null).SelectMany(field => field.Targets.Select(target => (field.Query, Target: target)));
        foreach (var query in queries.GroupBy(query => query).Where(group => group.Count() > 1).Select(group => group.Key))
            report(At(kind), $"two fields of '{kind.Name}' have the query '{query.Query}' by '{query.Target}'");
    }

    private void CheckRules(KindDefinition kind, FieldDefinition field)
    {
        foreach (var use in field.Rules)
        {
            var rule = rules.First(rule => rule.Key == use.Key);
            for (var i = 0; rule.Argument != RuleArgument.Kind && i < use.Names.Count; i++)
            {
                if (use.Fields[i] < 0 || !rule.Named.Fits(kind.Fields[use.Fields[i]]))
                    report(At(kind), $"'{use.Key}' of '{field.Name}' of '{kind.Name}' names '{use.Names[i]}', which is not a {rule.Named.Expected} of that kind");
            }

            if (rule.FindMisuse(schema, kind, field) is { } misuse)
                report(At(kind), misuse);
        }
    }

    private void CheckMembers()
    {
        foreach (var kind in schema.Kinds)
        {
            var taken = RecordMembers.ToDictionary(name => name, _ => "a member of every record", StringComparer.Ordinal);
            foreach (var field in kind.Fields)
                Take(kind, At(kind, field), taken, field.MemberName, $"the field '{field.Name}'");
            foreach (var (source, field) in schema.InversesOf(kind.Name))
                Take(kind, At(source, field), taken, field.Inverse!, $"the inverse of '{field.Name}' of '{source.Name}'");
        }
    }

    private void Take(KindDefinition kind, YamlNode node, Dictionary<string, string> taken, string name, string what)
    {
        if (name == kind.ClassName)
            report(node, $"{what} would become the member '{name}' of the class of the same name");
        else if (taken.TryGetValue(name, out var other))
            report(node, $"{what} would become the member '{kind.ClassName}.{name}', which is already {other}");
        else
            taken.Add(name, what);
    }

    private bool IsDeclared(KindDefinition kind, string field) => OwnField(kind, field) is not null;

    private YamlEntry? OwnField(KindDefinition kind, string field) =>
        ((EntryOf(_kinds, kind.Name)?.Value as YamlMapping)?.Find("fields")?.Value as YamlMapping)?.Find(field);

    /// <summary>The field of the kind, or the one that it shares with all others.</summary>
    private YamlNode At(KindDefinition kind, FieldDefinition field) => (OwnField(kind, field.Name) ?? EntryOf(_common, field.Name))?.Key ?? At(kind);

    private YamlNode At(KindDefinition kind) => At(_kinds, kind.Name);

    private YamlNode At(Derived<Dictionary<string, YamlEntry>> section, string name) => EntryOf(section, name)?.Key ?? file.Root!;

    private static YamlEntry? EntryOf(Derived<Dictionary<string, YamlEntry>> section, string name) => section.Value.TryGetValue(name, out var entry) ? entry : null;

    private static Derived<Dictionary<string, YamlEntry>> EntriesOf(YamlFile file, string section) =>
        Derived.ByName(() => file.Root is YamlMapping root && root.Find(section)?.Value is YamlMapping entries ? entries.Entries : default, entry => entry.Key.Text);
}
