using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Yaml;

namespace ScoData.Generator.Schema;

/// <summary>Reads schema.yaml, and reports all that is wrong with it at once.</summary>
internal sealed partial class SchemaReader
{
    public const string FileName = "schema.yaml";

    private readonly List<Fault> _faults = [];
    private readonly List<string> _kindNames = [];
    private readonly List<EnumSchema> _enums = [];

    public static bool IsSchema(YamlFile file) => file.Name == FileName;

    /// <summary>Reads the schema among a dataset's files. There is to be one.</summary>
    public static SchemaResult Read(IEnumerable<YamlFile> schemas)
    {
        var all = schemas.ToArray();
        return all.Length switch
        {
            0 => new SchemaResult(null, default),
            1 => Read(all[0]),
            _ => new SchemaResult(null, new([new Fault(Faults.InvalidSchema, FileName, -1, $"there are {all.Length} files of that name; keep one")])),
        };
    }

    private static SchemaResult Read(YamlFile file)
    {
        var reader = new SchemaReader();
        var schema = reader.ReadRoot(file.Root);
        if (schema is not null)
            new SchemaChecks(schema, (node, message) => reader.Report(node, message), file).Run();
        // Half a schema would make faults of every record, and C# that does not compile.
        return new SchemaResult(reader._faults.Count == 0 ? schema : null, reader._faults.ToEquatableArray());
    }

    private DatasetSchema? ReadRoot(YamlNode? node)
    {
        if (node is null)
        {
            // The YAML fault is reported already; this says why no record was read.
            _faults.Add(new Fault(Faults.InvalidSchema, FileName, -1, "it declares no 'kinds', so no record was read"));
            return null;
        }

        if (node is not YamlMapping root)
        {
            Report(node, "it must be a mapping with 'kinds'");
            return null;
        }

        CheckKeys(root, "The schema", ["sources", "enums", "common", "kinds"]);
        foreach (var (name, spec) in Mappings(root, "enums"))
            ReadEnum(name, spec);

        var kinds = Mappings(root, "kinds");
        if (kinds.Count == 0 && root.Find("kinds") is null)
            Report(root, "it declares no 'kinds'");
        _kindNames.AddRange(kinds.Select(kind => kind.Name.Text));

        var common = Mappings(root, "common").Select(field => ReadField(field.Name, field.Spec)).OfType<FieldSchema>().ToArray();
        var schemas = kinds.Select(kind => ReadKind(kind.Name, kind.Spec, common)).OfType<KindSchema>().ToEquatableArray();

        var sources = Text(root, "sources");
        if (sources is not null && schemas.All(kind => kind.Name != sources))
        {
            Report(root.Find("sources")!.Value, $"'sources' names the kind '{sources}', which is not declared{Hint(sources, _kindNames)}");
            sources = null;
        }

        return new DatasetSchema(sources, _enums.ToEquatableArray(), schemas);
    }

    private void ReadEnum(YamlScalar name, YamlMapping spec)
    {
        CheckKeys(spec, $"The enum '{name.Text}'", ["summary", "values"]);
        if (!CheckId(name))
            return;

        CheckNew(name);
        var members = new List<EnumMember>();
        if (spec.Find("values")?.Value is YamlMapping values)
        {
            foreach (var entry in values.Entries)
            {
                if (members.Any(member => member.MemberName == CSharpName.Pascal(entry.Key.Text)))
                    Report(entry.Key, $"two values of '{name.Text}' would become the C# name '{CSharpName.Pascal(entry.Key.Text)}'");
                else if (CheckId(entry.Key) && entry.Value is YamlScalar { Text: not "" } summary)
                    members.Add(new EnumMember(entry.Key.Text, CSharpName.Pascal(entry.Key.Text), summary.Text));
                else
                    Report(entry.Key, $"the value '{entry.Key.Text}' needs a summary: write '{entry.Key.Text}: What it means.'");
            }
        }

        if (members.Count == 0)
            Report(name, $"the enum '{name.Text}' has no 'values'");
        else
            _enums.Add(new EnumSchema(name.Text, CSharpName.Pascal(name.Text), Summary(name, spec), members.ToEquatableArray()));
    }

    private KindSchema? ReadKind(YamlScalar name, YamlMapping spec, IReadOnlyList<FieldSchema> common)
    {
        CheckKeys(spec, $"The kind '{name.Text}'", ["summary", "plural", "collection", "label", "when", "cite", "unsourced", "fields"]);
        if (!CheckId(name))
            return null;

        CheckNew(name);
        var fields = Mappings(spec, "fields").Select(field => ReadField(field.Name, field.Spec)).OfType<FieldSchema>().Concat(common).ToEquatableArray();
        var plural = Id(spec, "plural") ?? name.Text + "s";
        var label = Text(spec, "label");
        if (label is null)
        {
            Report(name, $"the kind '{name.Text}' needs a 'label': the required text field that names its records");
            return null;
        }

        return new KindSchema(
            name.Text,
            plural,
            CSharpName.Pascal(name.Text),
            Identifier(spec, "collection") ?? CSharpName.Pascal(plural),
            Summary(name, spec),
            label,
            Text(spec, "when"),
            Names(spec, "cite"),
            Flag(spec, "unsourced"),
            fields);
    }

    private EquatableArray<string> Names(YamlMapping spec, string key)
    {
        if (spec.Find(key) is not { } entry)
            return default;
        if (entry.Value is YamlSequence list && list.Items.All(item => item is YamlScalar))
            return list.Items.Select(item => ((YamlScalar)item).Text).ToEquatableArray();
        Report(entry.Value, $"'{key}' must be a list of fields");
        return default;
    }

    private FieldSchema? ReadField(YamlScalar name, YamlMapping spec)
    {
        CheckKeys(spec, $"The field '{name.Text}'", ["type", "required", "unit", "inverse", "query", "not-after", "within", "requires", "among", "part-of", "summary"]);
        if (!CheckId(name) || spec.Find("type") is not { Value: YamlScalar type })
        {
            if (spec.Find("type") is null)
                Report(name, $"the field '{name.Text}' needs a 'type'");
            return null;
        }

        return ReadType(type) is not { } fieldType
            ? null
            : new FieldSchema(
                name.Text,
                CSharpName.Pascal(name.Text),
                fieldType,
                Summary(name, spec),
                Flag(spec, "required"),
                Text(spec, "unit"),
                Id(spec, "inverse") is { } inverse ? CSharpName.Pascal(inverse) : null,
                Id(spec, "query") is { } query ? CSharpName.Pascal(query) : null,
                new FieldRules(Text(spec, "not-after"), Text(spec, "within"), Text(spec, "requires"), Names(spec, "among"), Text(spec, "part-of")));
    }

    private FieldType? ReadType(YamlScalar node)
    {
        const string ListOf = "list of ";
        var text = node.Text;
        var isList = text.StartsWith(ListOf, StringComparison.Ordinal);
        if (isList)
            text = text.Substring(ListOf.Length);

        if (FieldType.SimpleTypes.TryGetValue(text, out var simple))
        {
            if (isList && simple is FieldValue.Names or FieldValue.Identifiers)
                Report(node, $"a list of '{text}' cannot be: they are several already");
            return new FieldType(simple, isList, null, default);
        }

        if (_enums.Any(schema => schema.Name == text))
            return new FieldType(FieldValue.Enum, isList, text, default);

        var targets = text.Split([" or "], StringSplitOptions.None);
        foreach (var target in targets)
        {
            if (_kindNames.Contains(target))
                continue;
            Report(node, $"'{target}' is no type, enum or kind{Hint(target, FieldType.SimpleTypes.Keys.Concat(_enums.Select(schema => schema.Name)).Concat(_kindNames))}");
            return null;
        }

        if (targets.Distinct(StringComparer.Ordinal).Count() < targets.Length)
            Report(node, $"'{text}' names a kind twice");
        return new FieldType(FieldValue.Reference, isList, null, targets.ToEquatableArray());
    }
}
