using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.References;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Schema;

/// <summary>Reads schema.yaml and reports all of its errors at once.</summary>
internal sealed partial class SchemaReader(string path, IReadOnlyList<ForeignKind> foreign, IReadOnlyList<RuleSyntax> rules)
{
    public const string FileName = "schema.yaml";

    /// <summary>Each kind has several files of generated code, and the compiler compares the name of each file with all others.</summary>
    public const int MostKinds = 1_000;

    /// <summary>The number of bits in a row that mark which fields it has.</summary>
    public const int MostFields = 64;

    /// <summary>The number of suggestions, each of which searches all names.</summary>
    private const int MostHints = 100;

    private readonly List<DataDiagnostic> _diagnostics = [];
    private readonly HashSet<string> _kindNames = new(StringComparer.Ordinal);
    private readonly List<EnumDefinition> _enums = [];
    private readonly Dictionary<string, EnumType> _enumTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _foreignNames = new(foreign.Where(kind => kind.Alias is null).Select(kind => kind.Name), StringComparer.Ordinal);

    /// <summary>The names of the enums, readable or not.</summary>
    private readonly HashSet<string> _enumNames = new(StringComparer.Ordinal);

    private readonly string[] _fieldKeys = ["type", "required", "unit", "inverse", "query", "provenance", "open", .. rules.Select(rule => rule.Key), "summary", "rule"];

    /// <summary>The kinds that fields and sources refer to.</summary>
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public static bool IsSchema(YamlFile file) => file.Name == FileName;

    /// <summary>The distinct kinds of other datasets that an unchecked schema names, in order. Without any, the references of the project need not be read.</summary>
    public static IEnumerable<string> ForeignKindsIn(YamlFile schema) => TypesIn(schema.Root)
        .SelectMany(type => ReferenceType.NamesIn(FieldDefinition.ParseType(type).Item))
        .Where(KindName.IsForeign)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal);

    private static IEnumerable<string> TypesIn(YamlNode? node) => node is not YamlMapping mapping ? [] : mapping.Entries.SelectMany(entry => entry switch
    {
        { Key.Text: "type" or "sources", Value: YamlScalar { Text: var type } } => [type],
        _ => TypesIn(entry.Value),
    });

    /// <summary>Reads the schema of a dataset, of which there must be exactly one.</summary>
    /// <param name="schemas">The files of that name.</param>
    /// <param name="foreign">The kinds of other datasets that it may refer to.</param>
    /// <param name="rules">The rules that it can have.</param>
    public static SchemaResult Read(IEnumerable<YamlFile> schemas, IReadOnlyList<ForeignKind> foreign, IReadOnlyList<RuleSyntax> rules)
    {
        var all = schemas.ToArray();
        return all.Length switch
        {
            0 => new SchemaResult(null, default, IsMissing: true),
            1 => Read(all[0], foreign, rules),
            _ => new SchemaResult(null, new([new DataDiagnostic(DiagnosticDescriptors.InvalidSchema, all[0].Path, -1, $"there are {all.Length} files of that name ({string.Join(", ", all.Select(file => file.Path))}); keep one")])),
        };
    }

    private static SchemaResult Read(YamlFile file, IReadOnlyList<ForeignKind> foreign, IReadOnlyList<RuleSyntax> rules)
    {
        var reader = new SchemaReader(file.Path, foreign, rules);
        var schema = reader.ReadRoot(file.Root);
        if (schema is not null)
        {
            var checks = new SchemaChecks(schema, rules, new SchemaNodes(file), reader.Report);
            checks.Run();
            if (reader._diagnostics.Count == 0)
                checks.CheckSources();
        }

        // An incomplete schema would cause errors in every record, and C# that does not compile.
        return new SchemaResult(reader._diagnostics.Count == 0 ? schema : null, reader._diagnostics.ToEquatableArray());
    }

    private DatasetSchema? ReadRoot(YamlNode? node)
    {
        // The YAML error has already been reported.
        if (node is null)
            return null;
        if (node is not YamlMapping root)
        {
            Report(node, node is YamlScalar { Text: "" } ? "it is empty; declare the kinds of records under 'kinds'" : "it must be a mapping with 'kinds'");
            return null;
        }

        CheckKeys(root, "The schema", ["sources", "enums", "common", "kinds"]);
        if (root.Find("enums")?.Value is YamlMapping enums)
            _enumNames.UnionWith(enums.Entries.Select(definition => definition.Key.Text));
        foreach (var (name, spec) in Mappings(root, "enums"))
            ReadEnum(name, spec);

        var kinds = Mappings(root, "kinds");
        if (root.Find("kinds") is not { } declared)
        {
            Report(root, "it declares no 'kinds'");
            return null;
        }

        if (kinds.Count > MostKinds)
        {
            Report(declared.Key, $"it declares {kinds.Count} kinds; a schema can have at most {MostKinds}: what differs only in its name is a record");
            return null;
        }

        if (declared.Value is YamlMapping { Entries: var entries })
            _kindNames.UnionWith(entries.Select(kind => kind.Key.Text));
        if (_kindNames.Count == 0)
            return null; // Nothing that depends on a kind can be checked.

        var common = Mappings(root, "common").Select(field => ReadField(field.Name, field.Spec)).OfType<FieldDefinition>().ToArray();
        var schemas = kinds.Select(kind => ReadKind(kind.Name, kind.Spec, common)).OfType<KindDefinition>().ToEquatableArray();

        return new DatasetSchema(
            ReadSources(root),
            _enums.ToEquatableArray(),
            schemas,
            // If two assemblies have a class of the same name, the first is used; the compiler reports any use of it.
            foreign.Where(kind => kind.Alias is null && _named.Remove(kind.Name)).OrderBy(kind => kind.Name, StringComparer.Ordinal).ToEquatableArray());
    }

    private EquatableArray<string> ReadSources(YamlMapping root)
    {
        if (Text(root, "sources") is not { } text)
            return default;
        var node = root.Find("sources")!.Value;
        var (isList, item) = FieldDefinition.ParseType(text);
        if (isList)
            Report(node, "'sources' names a kind, not a list");
        var kinds = ReadTargets(node, ReferenceType.NamesIn(item), "'sources' names the kind '{0}', which is not declared", name => Hint(name, _kindNames));
        foreach (var kind in foreign.Where(kind => kinds.Contains(kind.Name) && !kind.IsSource))
            Report(node, $"'sources' names '{kind.Name}', whose records are not sources");
        return kinds;
    }

    private void ReadEnum(YamlScalar name, YamlMapping spec)
    {
        CheckKeys(spec, $"The enum '{name.Text}'", ["summary", "values", "broader"]);
        if (!CheckId(name))
            return;

        CheckNew(name);
        if (spec.Find("values") is { Value: not YamlMapping } list)
        {
            Report(list.Value, "'values' must be a mapping from each value to what it means: write 'value: What it means.' for each");
            return;
        }

        var members = new List<EnumMember>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        if (spec.Find("values")?.Value is YamlMapping values)
        {
            foreach (var entry in values.Entries)
            {
                if (!CheckId(entry.Key))
                    continue;
                var memberName = CSharpName.Pascal(entry.Key.Text);
                if (!taken.Add(memberName))
                    Report(entry.Key, $"two values of '{name.Text}' would become the C# name '{memberName}'");
                else if (entry.Value is YamlScalar { IsEmpty: false, IsNull: false } summary)
                    members.Add(new EnumMember(members.Count, entry.Key.Text, memberName, summary.Text));
                else
                    Report(entry.Key, $"the value '{entry.Key.Text}' needs a summary: write '{entry.Key.Text}: {SummaryIn(entry.Value)}'");
            }
        }

        if (members.Count > 0)
        {
            ReadBroader(spec, members);
            var definition = new EnumDefinition(name.Text, CSharpName.Pascal(name.Text), Summary(name, spec), members.ToEquatableArray());
            _enums.Add(definition);
            _enumTypes[definition.Name] = new EnumType(definition);
        }
        else if (spec.Find("values") is not { Value: YamlMapping { Entries.Count: > 0 } })
            Report(name, $"the enum '{name.Text}' has no 'values'");
    }

    /// <summary>Reads which words say more than others: <c>broader: { heads-of-state: summit }</c>.</summary>
    private void ReadBroader(YamlMapping spec, List<EnumMember> members)
    {
        if (spec.Find("broader") is not { } entry)
            return;
        if (entry.Value is not YamlMapping { Entries.Count: > 0 } broader)
        {
            Report(entry.Value, "'broader' must be a mapping from a value to the one that says less: write { heads-of-state: summit }");
            return;
        }

        var words = members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var pair in broader.Entries)
        {
            if (!words.TryGetValue(pair.Key.Text, out var word))
                Report(pair.Key, $"'broader' names '{TextForm.Shortened(pair.Key.Text)}', which is not a value of this enum{Hint(pair.Key.Text, words.Keys, "")}");
            else if (pair.Value is not YamlScalar { Text: var text } || !words.ContainsKey(text))
                Report(pair.Value, $"'{pair.Key.Text}' must have a value of this enum as the broader one{(pair.Value is YamlScalar scalar ? Hint(scalar.Text, words.Keys, "") : "")}");
            else
            {
                members[word.Ordinal] = word with { Broader = text };
                keys.Add(word.Name, pair.Key);
            }
        }

        foreach (var name in CirclesIn(members))
            Report(keys[name], $"'{name}' would be broader than itself; remove one of the keys");
    }

    /// <summary>A word of each circle of broader words. No word is visited twice.</summary>
    private static IEnumerable<string> CirclesIn(IReadOnlyList<EnumMember> members)
    {
        var broader = members.ToDictionary(member => member.Name, member => member.Broader, StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var path = new HashSet<string>(StringComparer.Ordinal);
            for (var name = member.Name; name is not null && !visited.Contains(name); name = broader[name])
            {
                if (path.Add(name))
                    continue;
                yield return name;
                break;
            }

            visited.UnionWith(path);
        }
    }

    /// <summary>The summary that a value of an enum has as if it were a field, or an example of one.</summary>
    private static string SummaryIn(YamlNode node) =>
        node is YamlMapping mapping && mapping.Find("summary") is { Value: YamlScalar { IsEmpty: false } summary } ? TextForm.Item(summary.Text) : "What it means.";

    private KindDefinition? ReadKind(YamlScalar name, YamlMapping spec, IReadOnlyList<FieldDefinition> common)
    {
        CheckKeys(spec, $"The kind '{name.Text}'", ["summary", "plural", "collection", "label", "when", "cite", "unsourced", "checked", "fields"]);
        if (!CheckId(name))
            return null;

        CheckNew(name);
        var fields = Mappings(spec, "fields").Select(field => ReadField(field.Name, field.Spec)).OfType<FieldDefinition>().Concat(common).ToArray();
        if (fields.Length > MostFields)
        {
            Report(name, $"'{name.Text}' has {fields.Length} fields; a kind can have at most {MostFields}");
            return null;
        }

        var plural = Id(spec, "plural") ?? name.Text + "s";
        var label = Text(spec, "label");
        if (label is null)
        {
            if (spec.Find("label") is null)
                Report(name, $"the kind '{name.Text}' needs a 'label': the required text field that names its records");
            return null;
        }

        return new KindDefinition(
            name.Text,
            plural,
            CSharpName.Pascal(name.Text),
            Identifier(spec, "collection") ?? CSharpName.Pascal(plural),
            Summary(name, spec),
            label,
            Text(spec, "when"),
            Names(spec, "cite"),
            Flag(spec, "unsourced"),
            Date(spec, "checked"),
            fields.Select((field, index) => Place(field, index, fields)).ToEquatableArray());
    }

    /// <summary>Sets the index of a field and those of the fields that its rules name; -1 for missing ones, which the checks report.</summary>
    private static FieldDefinition Place(FieldDefinition field, int index, FieldDefinition[] fields) => field with
    {
        Index = index,
        Rules = field.Rules.Select(rule => rule with { Fields = rule.Names.Select(name => Array.FindIndex(fields, other => other.Name == name)).ToEquatableArray() }).ToEquatableArray(),
    };

    private EquatableArray<string> Names(YamlMapping spec, string key)
    {
        if (spec.Find(key) is not { } entry)
            return default;
        if (entry.Value is YamlSequence { Items.Count: > 0 } list && list.Items.All(item => item is YamlScalar))
            return list.Items.Select(item => ((YamlScalar)item).Text).ToEquatableArray();
        var shape = entry.Value is YamlSequence ? ", and not an empty one" : entry.Value is YamlScalar { IsEmpty: false } name ? $": write [{TextForm.Shortened(name.Text)}]" : "";
        Report(entry.Value, $"'{key}' must be a list of fields{shape}");
        return default;
    }
}
