using Microsoft.CodeAnalysis;
using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Schema;
using ScoData.Generator.Yaml;
using ScoData.Tables;

namespace ScoData.Generator.Records;

/// <summary>Reads the fields of one record, each written plainly or as a claim.</summary>
internal sealed class RecordReader(DatasetSchema schema, KindSchema kind, RecordIdentity identity, List<Fault> faults)
{
    private const string Sources = RecordKeys.Sources;
    private const string FormerIds = RecordKeys.FormerIds;
    private static readonly string[] ClaimKeys = ["value", Sources, "as-of", "note", "others"];
    private static readonly string[] OtherKeys = ["value", Sources, "as-of", "note"];
    private static readonly string ClaimOrder = string.Join(", ", ClaimKeys);
    private static readonly string OtherOrder = string.Join(", ", OtherKeys);
    private static readonly string[] SourceKeys = ["source", "locator"];

    private readonly ValueReader _values = new(schema, identity.File, faults);

    /// <summary>Whether the field that is being read has a claim that names no sources of its own.</summary>
    private bool _isUnsourced;

    public Record Read(YamlMapping mapping)
    {
        CheckKeys(mapping);
        CheckOrder(mapping, kind.Keys.AsSpan(), "that of the schema, then 'sources', then 'former-ids'");
        var sources = mapping.Find(Sources);
        var recordSources = sources is null ? default : ReadSources(sources.Value);
        // A key that is mistyped is one fault, not one for each field.
        var meansSources = sources is not null || mapping.Entries.Any(entry => kind.FindField(entry.Key.Text) is null && NearMatch.Find(entry.Key.Text, [Sources]) is not null);
        var fields = new List<Field>();
        foreach (var field in kind.Fields)
        {
            if (mapping.Find(field.Name) is not { } entry)
            {
                if (field.Required)
                    Report(Faults.MissingField, identity.Node, $"The {kind.Words} '{identity.Id}'", field.Name, field.Summary.TrimEnd('.'));
                continue;
            }

            _isUnsourced = false;
            var claims = ReadClaims(field, entry.Value);
            if (claims.Count == 0)
                continue;
            fields.Add(new Field(field.Name, entry.Key.Index, claims));
            if (!kind.Unsourced && !meansSources && _isUnsourced)
                Report(Faults.MissingSource, entry.Key.Index, field.Name);
        }

        var record = new Record(identity, fields.ToEquatableArray(), recordSources, ReadFormerIds(mapping));
        RecordRules.Check(kind, record, mapping, faults);
        return record;
    }

    private void CheckOrder(YamlMapping mapping, ReadOnlySpan<string> order, string named)
    {
        var last = (Place: -1, Key: "");
        foreach (var entry in mapping.Entries)
        {
            var place = order.IndexOf(entry.Key.Text);
            if (place >= 0 && place < last.Place)
            {
                Report(Faults.KeyOrder, entry.Key.Index, entry.Key.Text, last.Key, named);
                return;
            }

            last = place < 0 ? last : (place, entry.Key.Text);
        }
    }

    private void CheckKeys(YamlMapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Text;
            if (key is not (Sources or FormerIds) && kind.FindField(key) is null)
                Report(Faults.UnknownKey, entry.Key.Index, Capital(kind.WithArticle), key, Hint(key, kind.Keys.ToArray()));
        }
    }

    private EquatableArray<Claim> ReadClaims(FieldSchema field, YamlNode node)
    {
        if (node is not YamlMapping mapping || (field.Type.Value is FieldValue.Names or FieldValue.Identifiers && mapping.Find("value") is null))
        {
            _isUnsourced = true;
            return _values.Read(field, node) is { } plain ? new([new Claim(plain, default, null, null)]) : default;
        }

        if (ReadClaim(field, mapping, ClaimKeys) is not { } preferred)
            return default;

        var claims = new List<Claim> { preferred };
        if (mapping.Find("others") is { } others)
        {
            if (others.Value is not YamlSequence list)
                Report(Faults.WrongShape, others.Value.Index, "others", "a list of claims", RecordFileReader.Shape(others.Value), "write '- value: ...' with its 'sources' for each");
            else
                claims.AddRange(list.Items.Select(item => ReadOther(field, item)).OfType<Claim>());
            if (claims.Count > 1 && claims.Skip(1).All(claim => claim.Value.Says == preferred.Value.Says))
                Report(Faults.NeedlessOthers, others.Key.Index, field.Name);
        }

        return claims.ToEquatableArray();
    }

    private Claim? ReadOther(FieldSchema field, YamlNode node)
    {
        if (node is YamlMapping mapping)
            return ReadClaim(field, mapping, OtherKeys);
        Report(Faults.WrongShape, node.Index, "others", "a claim", RecordFileReader.Shape(node), "write '- value: ...' with its 'sources'");
        return null;
    }

    private Claim? ReadClaim(FieldSchema field, YamlMapping mapping, string[] known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!known.Contains(entry.Key.Text))
                Report(Faults.UnknownKey, entry.Key.Index, $"A claim on '{field.Name}'", entry.Key.Text, Hint(entry.Key.Text, known));
        }

        CheckOrder(mapping, known, known == OtherKeys ? OtherOrder : ClaimOrder);
        if (mapping.Find("value") is not { } value)
        {
            Report(Faults.MissingField, mapping.Index, $"The claim on '{field.Name}'", "value", "what the sources say");
            return null;
        }

        var own = mapping.Find(Sources);
        _isUnsourced |= own is null;
        var sources = own is null ? default : ReadSources(own.Value);
        var asOf = mapping.Find("as-of") is { } date ? _values.ReadDate("as-of", date.Value) : null;
        var note = mapping.Find("note") is { } remark ? _values.ReadText("note", remark.Value) : null;
        return _values.Read(field, value.Value) is { } read ? new Claim(read, sources, asOf, note) : null;
    }

    private EquatableArray<SourceReference> ReadSources(YamlNode node)
    {
        if (node is not YamlSequence { Items.Count: > 0 } list)
        {
            var shape = node is YamlSequence ? "an empty one" : RecordFileReader.Shape(node);
            Report(Faults.WrongShape, node.Index, Sources, "a list", shape, "write the ids of the sources as [a, b]");
            return default;
        }

        if (schema.SourceKinds.Count == 0)
        {
            Report(Faults.InvalidSchema, node.Index, "it names no kind of sources: add 'sources: <kind>' at its top");
            return default;
        }

        return list.Items.Choose(ReadSource);
    }

    private SourceReference? ReadSource(YamlNode node)
    {
        if (node is YamlScalar id)
            return ReadSource(id, null);
        if (node is not YamlMapping mapping || mapping.Find("source") is not { Value: YamlScalar source })
        {
            Report(Faults.WrongShape, node.Index, Sources, "the id of a source", RecordFileReader.Shape(node), "write the id, or { source: id, locator: p. 96 }");
            return null;
        }

        foreach (var entry in mapping.Entries)
        {
            if (!SourceKeys.Contains(entry.Key.Text))
                Report(Faults.UnknownKey, entry.Key.Index, "A source", entry.Key.Text, Hint(entry.Key.Text, SourceKeys));
        }

        var locator = mapping.Find("locator") is { } place ? _values.ReadText("locator", place.Value) : null;
        return ReadSource(source, locator);
    }

    private SourceReference? ReadSource(YamlScalar source, string? locator) =>
        _values.ReadReference(Sources, schema.SourceKinds, schema.SourceKinds[0], source) is { } found ? new SourceReference(found, locator) : null;

    private EquatableArray<FormerId> ReadFormerIds(YamlMapping mapping)
    {
        if (mapping.Find(FormerIds) is not { } entry)
            return default;
        if (entry.Value is not YamlSequence list)
        {
            Report(Faults.WrongShape, entry.Value.Index, FormerIds, "a list", RecordFileReader.Shape(entry.Value), "write the former ids as [a, b]");
            return default;
        }

        var ids = new List<FormerId>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalar scalar && CSharpName.IsId(scalar.Text))
                ids.Add(new FormerId(scalar.Text, scalar.Index));
            else
                Report(Faults.InvalidId, item.Index, item is YamlScalar { Text: var text } ? text : RecordFileReader.Shape(item), "");
        }

        return ids.ToEquatableArray();
    }

    private static string Hint(string key, IReadOnlyCollection<string> known) =>
        NearMatch.Hint(key, known, "; it has " + string.Join(", ", known.Select(name => $"'{name}'")));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private void Report(DiagnosticDescriptor descriptor, int node, params string[] arguments) =>
        faults.Add(new Fault(descriptor, identity.File, node, arguments));
}
