using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Yaml;
using ScoData.Tables;

namespace ScoData.Generator.Schema;

/// <summary>Reads schema.yaml, and reports all that is wrong with it at once.</summary>
internal sealed class SchemaReader
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

    private string Summary(YamlScalar name, YamlMapping spec)
    {
        if (Text(spec, "summary") is { Length: > 0 } summary)
            return summary;
        Report(name, $"'{name.Text}' needs a 'summary': it becomes the tooltip and the codebook");
        return name.Text;
    }

    private List<(YamlScalar Name, YamlMapping Spec)> Mappings(YamlMapping parent, string key)
    {
        var result = new List<(YamlScalar, YamlMapping)>();
        if (parent.Find(key) is not { } found)
            return result;
        if (found.Value is not YamlMapping mapping)
        {
            Report(found.Value, $"'{key}' must be a mapping from names to what they are");
            return result;
        }

        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlMapping spec)
                result.Add((entry.Key, spec));
            else
                Report(entry.Key, $"'{entry.Key.Text}' must be a mapping");
        }

        return result;
    }

    private string? Text(YamlMapping spec, string key)
    {
        if (spec.Find(key) is not { } entry)
            return null;
        if (entry.Value is not YamlScalar scalar)
        {
            Report(entry.Key, $"'{key}' must be a text");
            return null;
        }

        if (TextRules.Unkeepable(scalar.Text) is { } fix)
            Report(scalar, $"'{TextRules.Printable(scalar.Text)}' cannot be kept: {fix}");
        return scalar.Text;
    }

    private bool Flag(YamlMapping spec, string key)
    {
        var text = Text(spec, key);
        if (text is null or "true" or "false")
            return text == "true";
        Report(spec.Find(key)!.Value, $"'{key}' is true or false");
        return false;
    }

    /// <summary>A text that is to be an id.</summary>
    private string? Id(YamlMapping spec, string key)
    {
        var text = Text(spec, key);
        if (text is null || CSharpName.IsId(text))
            return text;
        Report(spec.Find(key)!.Value, $"'{key}' cannot be '{TextRules.Printable(text)}': use lower-case words joined by hyphens");
        return null;
    }

    /// <summary>A text that is to be a C# name as it stands.</summary>
    private string? Identifier(YamlMapping spec, string key)
    {
        var text = Text(spec, key);
        if (text is null || CSharpName.IsTypeName(text))
            return text;
        Report(spec.Find(key)!.Value, $"'{key}' cannot be '{TextRules.Printable(text)}': it is no name for a C# type, such as Exercises");
        return null;
    }

    private void CheckNew(YamlScalar name)
    {
        if (FieldType.SimpleTypes.ContainsKey(name.Text))
            Report(name, $"'{name.Text}' is a type that every schema has; choose another name");
    }

    private bool CheckId(YamlScalar name)
    {
        if (CSharpName.IsId(name.Text))
            return true;
        Report(name, $"'{TextRules.Printable(name.Text)}' cannot be a name: use lower-case words joined by hyphens");
        return false;
    }

    private void CheckKeys(YamlMapping mapping, string what, string[] known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!known.Contains(entry.Key.Text))
                _faults.Add(new Fault(Faults.UnknownKey, FileName, entry.Key.Index, what, entry.Key.Text, Hint(entry.Key.Text, known)));
        }
    }

    private void Report(YamlNode node, string message) => _faults.Add(new Fault(Faults.InvalidSchema, FileName, node.Index, message));

    private static string Hint(string word, IEnumerable<string> candidates) =>
        NearMatch.Hint(word, candidates, "; known are " + string.Join(", ", candidates.Select(candidate => $"'{candidate}'")));
}

/// <summary>The schema, or what is wrong with it; neither where there is no schema.</summary>
internal sealed record SchemaResult(DatasetSchema? Schema, EquatableArray<Fault> Faults);
