using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Fields;

/// <summary>A type whose values the data writes as a mapping from keys to texts.</summary>
internal abstract record MapType : DataType
{
    public sealed override bool IsMap => true;

    public sealed override bool IsCapitalised => false;

    public sealed override string ClassName(TypeNames types) => $"{TypeNames.Library}.TextMap";

    public sealed override string ReadExpression(TypeNames types) => "row.Map()";

    public sealed override Value? Read(ValueReader reader, YamlNode node)
    {
        if (node is not YamlMapping { Entries.Count: > 0 } mapping)
        {
            reader.ReportShape(node, "a mapping", Example);
            return null;
        }

        var entries = new List<MapEntry>();
        foreach (var entry in mapping.Entries)
        {
            if (TextRules.FixFor(entry.Key.Text) is { } fix)
                reader.ReportInvalid(entry.Key, entry.Key.Text, fix);
            else if (KeyFix(entry.Key.Text) is { } keyFix)
                reader.ReportInvalid(entry.Key, entry.Key.Text, keyFix);
            else if (reader.Text(entry.Value) is { } text)
                entries.Add(new MapEntry(entry.Key.Text, text));
        }

        return entries.Count == 0 ? null : new MapValue(entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToEquatableArray());
    }

    public sealed override string CanonicalText(Value value) => string.Join("\n", Words(value));

    public sealed override bool AreCompatible(Value first, Value second) => !Words(first).Except(Words(second)).Any() || !Words(second).Except(Words(first)).Any();

    public sealed override string DisplayText(Value value, string? unit = null) => string.Join(", ", Words(value));

    public sealed override string CitationText(Value value) => "";

    public sealed override void Write(RowWriter row, Value value)
    {
        var entries = ((MapValue)value).Entries;
        row.Number(entries.Count);
        foreach (var entry in entries)
        {
            row.Text(entry.Key);
            row.Text(entry.Text);
        }
    }

    /// <summary>An example of the mapping, for messages.</summary>
    protected abstract string Example { get; }

    /// <summary>The fix for an invalid key, or null if the key is valid.</summary>
    protected abstract string? KeyFix(string key);

    private static IEnumerable<string> Words(Value value) => ((MapValue)value).Entries.Select(entry => TextMap.Words(entry.Key, entry.Text));
}
