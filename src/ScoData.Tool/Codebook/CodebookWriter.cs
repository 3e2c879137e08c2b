using System.Globalization;
using System.Text;
using ScoData.FrontEnd;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;
using ScoData.Tool.Output;

namespace ScoData.Tool.Codebook;

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

    /// <summary>The codebook, or null if schema.yaml cannot be read.</summary>
    /// <param name="dataset">The dataset.</param>
    public static string? Write(CheckedDataset dataset)
    {
        if (dataset.Schema is not { } schema)
            return null;
        var writer = new CodebookWriter(schema, [.. dataset.Records.SelectMany(file => file.Records)]);
        writer.WriteAll();
        return writer._text.ToString();
    }

    private void WriteAll()
    {
        Line("# Codebook");
        Line("Written by `sco codebook`; do not edit.");
        Line("Each kind of record with its fields: what a field means, how its value is chosen, how many records carry it, and on how many of these sources differ.");
        if (_schema.Kinds.Any(kind => !kind.Unsourced && kind.Fields.Any(field => field.Provenance != FieldProvenance.Reported)))
            Line("Values are what sources say, except that *editorial* ones are the words of the editors, and those *from a register* are given by it.");
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
            Row($"[{kind.Name}](#{kind.Name})", kind.Summary, Number(counts.Records), counts.Latest ?? "", kind.Checked?.ToString() ?? "");
        }

        _text.Append('\n');
    }

    private void WriteKind(KindDefinition kind)
    {
        Line($"## {kind.Name}");
        Line(WithoutHtml(kind.Summary));
        Line($"In C# the class of a record is `{kind.ClassName}`, and that of all records `{kind.CollectionName}`; the data is in `{kind.Plural}`.");
        Row("field", "type", "meaning", "records", "differing");
        Row("---", "---", "---", "---:", "---:");
        var counts = _counts[kind.Name];
        foreach (var field in kind.Fields)
            Row($"`{field.Name}`", TypeOf(field), MeaningOf(kind, field), Number(counts.Carrying(field)), Number(counts.WithOthers(field)));
        _text.Append('\n');
    }

    private void WriteEnum(EnumDefinition item)
    {
        Line($"### {item.Name}");
        Line(WithoutHtml(item.Summary));
        Row("value", "meaning", "used");
        Row("---", "---", "---:");
        foreach (var member in item.Members)
            Row($"`{member.Name}`", member.Broader is { } broader ? $"{member.Summary} Narrower than `{broader}`." : member.Summary, Number(_schema.Kinds.Sum(kind => _counts[kind.Name].Using(item.Name, member.Name))));
        _text.Append('\n');
    }

    private string TypeOf(FieldDefinition field)
    {
        var type = field.TypeName;
        if (field.Type is EnumType { Name: var name })
            type = type.Replace(name, $"[{name}](#{name})");
        foreach (var target in field.Targets.Where(target => _schema.FindKind(target) is not null))
            type = string.Join(" ", type.Split(' ').Select(word => word == target ? $"[{target}](#{target})" : word));
        return UnitWords.Of(type, field.Type.ValueType, field.Unit);
    }

    private static string MeaningOf(KindDefinition kind, FieldDefinition field)
    {
        var parts = new List<string> { field.Summary };
        if (field.CodingRule is { } rule)
            parts.Add(rule);
        if (!kind.Unsourced && field.Provenance != FieldProvenance.Reported)
            parts.Add(field.Provenance == FieldProvenance.Editorial ? "Editorial." : "From a register.");
        if (field.IsOpen)
            parts.Add("Values that differ can all be true.");
        if (field.Required)
            parts.Add("Required.");
        if (field.Name == kind.Label)
            parts.Add("Names the record.");
        if (field.Name == kind.When)
            parts.Add("Puts the record in time.");
        return string.Join(" ", parts);
    }

    private void Line(string text) => _text.Append(text).Append("\n\n");

    private void Row(params string[] cells) => _text.Append("| ").Append(string.Join(" | ", cells.Select(cell => WithoutHtml(cell).Replace("|", "\\|").Replace("\n", " ")))).Append(" |\n");

    // Texts of a schema may hold Markdown, but no elements of HTML.
    private static string WithoutHtml(string text) => TextForm.InertLines(text).Replace("<", "\\<");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
