using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Schema;

/// <summary>Where the definitions of a schema stand in its file, readable or not.</summary>
internal sealed class SchemaNodes(YamlFile file)
{
    private readonly Derived<Dictionary<string, YamlEntry>> _enums = EntriesOf(file, "enums");
    private readonly Derived<Dictionary<string, YamlEntry>> _common = EntriesOf(file, "common");
    private readonly Derived<Dictionary<string, YamlEntry>> _kinds = EntriesOf(file, "kinds");

    public YamlNode At(KindDefinition kind) => Find(_kinds, kind.Name)?.Key ?? file.Root!;

    public YamlNode AtEnum(string name) => Find(_enums, name)?.Key ?? file.Root!;

    /// <summary>The field of the kind, or the one that it shares with all others.</summary>
    public YamlNode At(KindDefinition kind, FieldDefinition field) => Entry(kind, field.Name)?.Key ?? At(kind);

    /// <summary>A key of a kind.</summary>
    public YamlEntry? Find(KindDefinition kind, string key) => Spec(kind.Name)?.Find(key);

    /// <summary>A key of a field.</summary>
    public YamlNode KeyAt(KindDefinition kind, FieldDefinition field, string key) => Find(kind, field, key)?.Key ?? At(kind, field);

    /// <summary>The value of a key of a field.</summary>
    public YamlNode ValueAt(KindDefinition kind, FieldDefinition field, string key) => Find(kind, field, key)?.Value ?? At(kind, field);

    /// <summary>Whether a kind has, or may have, a field of that name, though it could not be read.</summary>
    public bool MayHave(KindDefinition kind, string field) => HasUnclearFields(kind) || Entry(kind, field) is not null;

    /// <summary>Whether the schema declares a kind, though it could not be read, or not all of its fields.</summary>
    public bool IsUnclear(DatasetSchema schema, string kind) => Find(_kinds, kind) is not null && (schema.FindKind(kind) is not { } known || IsUnclear(known));

    /// <summary>Whether not all fields of a kind could be read.</summary>
    public bool IsUnclear(KindDefinition kind) =>
        HasUnclearFields(kind) || Names(FieldsOf(kind)).Concat(_common.Value.Keys).Distinct(StringComparer.Ordinal).Any(name => kind.FindField(name) is null);

    /// <summary>Null where the kind has another field of that name, which is reported.</summary>
    private YamlEntry? Find(KindDefinition kind, FieldDefinition field, string key) => (Entry(kind, field.Name)?.Value as YamlMapping)?.Find(key);

    private bool HasUnclearFields(KindDefinition kind) => Find(kind, "fields") is { Value: not YamlMapping };

    private YamlEntry? Entry(KindDefinition kind, string field) => FieldsOf(kind)?.Find(field) ?? Find(_common, field);

    private YamlMapping? FieldsOf(KindDefinition kind) => Find(kind, "fields")?.Value as YamlMapping;

    private YamlMapping? Spec(string kind) => Find(_kinds, kind)?.Value as YamlMapping;

    private static YamlEntry? Find(Derived<Dictionary<string, YamlEntry>> section, string name) => section.Value.TryGetValue(name, out var entry) ? entry : null;

    private static Derived<Dictionary<string, YamlEntry>> EntriesOf(YamlFile file, string section) =>
        Derived.ByName(() => file.Root is YamlMapping root && root.Find(section)?.Value is YamlMapping entries ? entries.Entries : default, entry => entry.Key.Text);

    private static IEnumerable<string> Names(YamlMapping? mapping) => mapping is null ? [] : mapping.Entries.Select(entry => entry.Key.Text);
}
