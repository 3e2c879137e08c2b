using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;
using ScoData.Generator.Yaml;

namespace ScoData.Generator.Codebook;

/// <summary>
/// Writes the codebook of a dataset in Markdown: each kind, field and word of a vocabulary with its meaning, how its value is
/// chosen, and how many records carry it.
/// </summary>
internal sealed class CodebookWriter
{
    private readonly StringBuilder _text = new();
    private readonly DatasetSchema _schema;
    private readonly Dictionary<string, KindCounts> _counts;

    private CodebookWriter(DatasetSchema schema, IReadOnlyList<Record> records)
    {
        _schema = schema;
        var byKind = records.ToLookup(record => record.Identity.Kind, StringComparer.Ordinal);
        _counts = schema.Kinds.ToDictionary(kind => kind.Name, kind => new KindCounts(kind, byKind[kind.Name]), StringComparer.Ordinal);
    }

    /// <summary>The codebook, or null where schema.yaml cannot be read.</summary>
    /// <param name="files">The files of the dataset.</param>
    /// <param name="references">The assemblies whose records it may refer to.</param>
    public static string? Write(IEnumerable<DatasetValidator.DataFile> files, IEnumerable<MetadataReference> references)
    {
        var parsed = files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => YamlFileParser.Parse(file.Name, file.Path, file.Text).File).ToArray();
        var result = DatasetValidator.ReadSchema(parsed, references);
        if (result.Schema is not { } schema)
            return null;
        var records = parsed.Where(file => !SchemaReader.IsSchema(file)).SelectMany(file => RecordFileReader.Read(result, file).Records.ToArray()).ToArray();
        var writer = new CodebookWriter(schema, records);
        writer.WriteAll();
        return writer._text.ToString();
    }

    private void WriteAll()
    {
        Line("# Codebook");
        Line("Written by `sco codebook`; do not edit.");
        Line("Each kind of record with its fields: what a field means, how its value is chosen, how many records carry it, and on how many of these sources differ.");
        WriteKinds();
        foreach (var kind in _schema.Kinds)
            WriteKind(kind);
        if (_schema.Enums.Count > 0)
            Line("## Vocabularies");
        foreach (var item in _schema.Enums)
            WriteEnum(item);
    }

    private void WriteKinds()
    {
        Line("## Kinds");
        Row("kind", "what it is", "records", "latest fact", "last checked");
        Row("---", "---", "---:", "---", "---");
        foreach (var kind in _schema.Kinds)
        {
            var counts = _counts[kind.Name];
            Row($"[{kind.Name}](#{kind.Name})", kind.Summary, Number(counts.Records), counts.Latest ?? "", kind.Checked ?? "");
        }

        _text.Append('\n');
    }

    private void WriteKind(KindSchema kind)
    {
        Line($"## {kind.Name}");
        Line(kind.Summary);
        Line($"In C# a record is a `{kind.ClassName}`, all of them are `{kind.CollectionName}`; the data is in `{kind.Plural}`.");
        Row("field", "type", "meaning", "records", "differing");
        Row("---", "---", "---", "---:", "---:");
        var counts = _counts[kind.Name];
        foreach (var field in kind.Fields)
            Row($"`{field.Name}`", TypeOf(field), MeaningOf(kind, field), Number(counts.Carrying(field.Name)), Number(counts.WithOthers(field.Name)));
        _text.Append('\n');
    }

    private void WriteEnum(EnumSchema item)
    {
        Line($"### {item.Name}");
        Line(item.Summary);
        Row("value", "meaning", "used");
        Row("---", "---", "---:");
        foreach (var member in item.Members)
            Row($"`{member.Name}`", member.Summary, Number(_schema.Kinds.Sum(kind => _counts[kind.Name].Using(item.Name, member.Name))));
        _text.Append('\n');
    }

    private string TypeOf(FieldSchema field)
    {
        var type = field.Type.ToString();
        if (field.Type.Enum is { } name)
            type = type.Replace(name, $"[{name}](#{name})");
        foreach (var target in field.Type.Targets.Where(target => _schema.FindKind(target) is not null))
            type = string.Join(" ", type.Split(' ').Select(word => word == target ? $"[{target}](#{target})" : word));
        return field.Unit is { } unit ? $"{type} of {unit}" : type;
    }

    private static string MeaningOf(KindSchema kind, FieldSchema field)
    {
        var parts = new List<string> { field.Summary };
        if (field.Rule is { } rule)
            parts.Add(rule);
        if (field.Required)
            parts.Add("Required.");
        if (field.Name == kind.Label)
            parts.Add("Names the record.");
        if (field.Name == kind.When)
            parts.Add("Puts the record in time.");
        return string.Join(" ", parts);
    }

    private void Line(string text) => _text.Append(text).Append("\n\n");

    private void Row(params string[] cells) => _text.Append("| ").Append(string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|").Replace("\n", " ")))).Append(" |\n");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
