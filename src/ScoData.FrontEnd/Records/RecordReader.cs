using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;
using ScoData.Tables;

namespace ScoData.FrontEnd.Records;

/// <summary>Reads the fields of one record, each written as a plain value or as a claim.</summary>
internal sealed partial class RecordReader(DatasetSchema schema, KindDefinition kind, RecordIdentity identity, List<DataDiagnostic> diagnostics)
{
    private const string Sources = RecordKeys.Sources;
    private const string Provenance = "provenance";
    private const string FormerIds = RecordKeys.FormerIds;

    /// <summary>Each of them has all constants of the record.</summary>
    private const int MostFormerIds = 100;

    private static readonly string[] ClaimKeys = ["value", Provenance, Sources, "as-of", "note", "others"];
    private static readonly string[] OtherKeys = ["value", Sources, "as-of", "note"];
    private static readonly string ClaimOrder = string.Join(", ", ClaimKeys);
    private static readonly string OtherOrder = string.Join(", ", OtherKeys);
    private static readonly DateType Date = new();

    /// <summary>Whether the field that is being read has a claim that names no sources of its own.</summary>
    private bool _isUnsourced;

    public Record Read(YamlMapping mapping)
    {
        var meant = CheckKeys(mapping);
        CheckOrder(mapping, kind.Keys.AsSpan(), "that of the schema, then 'sources', then 'former-ids'");
        var sources = mapping.Find(Sources);
        var recordSources = sources is null ? default : ReadRecordSources(sources);
        var hasSourcesKey = sources is not null || meant.Contains(Sources);
        var (fields, unreadable, unsourced) = (new List<RecordField>(), new List<int>(), new List<YamlScalar>());
        foreach (var field in kind.Fields)
        {
            if (mapping.Find(field.Name) is not { } entry)
            {
                if (field.Required && !meant.Contains(field.Name))
                    Report(DiagnosticDescriptors.MissingField, identity.Node, $"The {kind.Words} '{identity.Id}'", field.Name, field.Summary.TrimEnd('.'));
                continue;
            }

            _isUnsourced = false;
            var claims = ReadClaims(field, entry.Value);
            if (claims.Count == 0)
            {
                unreadable.Add(field.Index);
                continue;
            }

            fields.Add(new RecordField(field.Index, entry.Key.Index, claims));
            if (!kind.Unsourced && !hasSourcesKey && _isUnsourced)
                unsourced.Add(entry.Key);
        }

        if (unsourced.Count > 0)
            ReportMissingSource(unsourced);

        return new Record(identity, fields.ToEquatableArray(), recordSources, ReadFormerIds(mapping), unreadable.ToEquatableArray());
    }

    /// <summary>One report for the record: the usual mistake is that it has no sources at all.</summary>
    private void ReportMissingSource(List<YamlScalar> fields)
    {
        var others = fields.Count == 1 ? "has" : fields.Count == 2 ? $"and '{fields[1].Text}' have" : $"and {fields.Count - 1} other fields have";
        Report(DiagnosticDescriptors.MissingSource, fields[0].Index, $"'{fields[0].Text}' {others}", fields.Count == 1 ? "it" : "each");
    }

    private void CheckOrder(YamlMapping mapping, ReadOnlySpan<string> order, string named)
    {
        var last = (Place: -1, Key: "");
        foreach (var entry in mapping.Entries)
        {
            var place = order.IndexOf(entry.Key.Text);
            if (place >= 0 && place < last.Place)
            {
                Report(DiagnosticDescriptors.KeyOrder, entry.Key.Index, entry.Key.Text, last.Key, named);
                return;
            }

            last = place < 0 ? last : (place, entry.Key.Text);
        }
    }

    /// <summary>Reports unknown keys.</summary>
    /// <returns>The keys that are probably meant: that these are missing is no second error.</returns>
    private HashSet<string> CheckKeys(YamlMapping mapping)
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Text;
            if (key is Sources or FormerIds || kind.FindField(key) is not null)
                continue;
            var keys = kind.Keys.ToArray();
            var near = KeyAdvice.Meant(key, keys);
            var list = near is Sources || (near is not null && kind.FindField(near)?.IsList == true) ? near : null;
            Report(DiagnosticDescriptors.UnknownKey, entry.Key.Index, Capital(kind.WithArticle), key, Hint(entry, keys, list));
            if (near is not null)
                meant.Add(near);
        }

        return meant;
    }

    private EquatableArray<RecordClaim> ReadClaims(FieldDefinition field, YamlNode node)
    {
        if (node is not YamlMapping mapping || (field.Type.IsMap && mapping.Find("value") is null))
        {
            _isUnsourced = field.Provenance == FieldProvenance.Reported;
            return ReadValue(field, node) is { } plain ? new([new RecordClaim(plain, default, null, null)]) : default;
        }

        if (ReadClaim(field, mapping, ClaimKeys) is not { } preferred)
            return default;

        var claims = new List<RecordClaim> { preferred };
        if (mapping.Find("others") is { } others)
        {
            if (others.Value is not YamlSequence list)
                Report(DiagnosticDescriptors.WrongShape, others.Value.Index, "others", "a list of claims", others.Value.Shape, "write '- value: ...' with its 'sources' for each");
            else
                claims.AddRange(list.Items.Select(item => ReadOther(field, item)).OfType<RecordClaim>());
            if (field.Provenance != FieldProvenance.Reported)
                Report(DiagnosticDescriptors.RivalOfOwnWords, others.Key.Index, field.Name, field.Provenance == FieldProvenance.Editorial ? "what the editors write" : "what a register gives");
            if (claims.Count > 1 && AllEqual(field, claims))
                Report(DiagnosticDescriptors.RedundantOthers, others.Key.Index, field.Name);
        }

        return claims.ToEquatableArray();
    }

    private static bool AllEqual(FieldDefinition field, List<RecordClaim> claims)
    {
        var preferred = field.CanonicalText(claims[0].Value);
        return claims.Skip(1).All(claim => field.CanonicalText(claim.Value) == preferred);
    }

    private RecordClaim? ReadOther(FieldDefinition field, YamlNode node)
    {
        if (node is YamlMapping mapping)
            return ReadClaim(field, mapping, OtherKeys);
        Report(DiagnosticDescriptors.WrongShape, node.Index, "others", "a claim", node.Shape, node is YamlScalar { IsEmpty: false } scalar ? $"write {{ value: {TextForm.Item(scalar.Text)}, sources: [...] }}" : "write '- value: ...' with its 'sources'");
        return null;
    }

    private RecordClaim? ReadClaim(FieldDefinition field, YamlMapping mapping, string[] known)
    {
        var unknown = mapping.Entries.Where(entry => !known.Contains(entry.Key.Text)).ToArray();
        var isMeant = unknown.Any(entry => KeyAdvice.Meant(entry.Key.Text, known) is not null);
        if (unknown.Length > 0 && unknown.Length == mapping.Entries.Count && !isMeant)
        {
            Report(
                DiagnosticDescriptors.WrongShape, mapping.Index, field.Name, "a value or a claim", mapping.Shape,
                $"a claim has the key 'value', and no key {NearMatch.Alternatives([.. unknown.Select(entry => entry.Key.Text)])}; what has parts is several fields, or records of a kind of its own");
            return null;
        }

        foreach (var entry in unknown)
            Report(DiagnosticDescriptors.UnknownKey, entry.Key.Index, $"A claim on '{field.Name}'", entry.Key.Text, Hint(entry, known));

        CheckOrder(mapping, known, known == OtherKeys ? OtherOrder : ClaimOrder);
        if (mapping.Find("value") is not { } value)
        {
            if (!unknown.Any(entry => KeyAdvice.Meant(entry.Key.Text, known) == "value"))
                Report(DiagnosticDescriptors.MissingField, mapping.Index, $"The claim on '{field.Name}'", "value", "what the sources say");
            return null;
        }

        var own = mapping.Find(Sources);
        var isEditorial = mapping.Find(Provenance) is { } words && IsEditorial(field, words);
        _isUnsourced |= own is null && !isEditorial && field.Provenance == FieldProvenance.Reported;
        if (own is not null && schema.SourceKinds.Count == 0)
            ReportNoKindOfSources(own, $"A claim on '{field.Name}'");
        var sources = own is null || schema.SourceKinds.Count == 0 ? default : ReadSources(own.Value);
        var asOf = mapping.Find("as-of") is { } date ? ReadDate("as-of", date.Value) : null;
        var note = mapping.Find("note") is { } remark ? Reader("note").Text(remark.Value) : null;
        return ReadValue(field, value.Value) is { } read ? new RecordClaim(read, sources, asOf, note) { IsEditorial = isEditorial } : null;
    }

    /// <summary>Whether the editors wrote the value, although its field has what sources report.</summary>
    private bool IsEditorial(FieldDefinition field, YamlEntry entry)
    {
        var reader = Reader(Provenance);
        if (reader.Scalar(entry.Value) is not { } text)
            return false;
        if (field.Provenance != FieldProvenance.Reported || kind.Unsourced)
            reader.ReportInvalid(entry.Value, text, $"no value of '{field.Name}' is reported by the sources of the record; remove the key");
        else if (text == "editorial")
            return true;
        else
            reader.ReportInvalid(entry.Value, text, "write 'editorial' if the editors wrote the value; otherwise remove the key");
        return false;
    }

    private Value? ReadValue(FieldDefinition field, YamlNode node)
    {
        var reader = Reader(field.Name, field.Unit);
        if (!field.IsList)
            return field.Type.Read(reader, node);

        if (node is not YamlSequence list)
        {
            reader.ReportShape(node, "a list", node is not YamlScalar scalar ? "write the values as [a, b]" : AsList(scalar, field.Type is TextType));
            return null;
        }

        if (list.Items.Count == 0)
        {
            reader.ReportEmptyList(node, "a list with values", "omit the field if nothing is known");
            return null;
        }

        var items = list.Items.Choose(item => field.Type.Read(reader, item));
        return items.Count == 0 ? null : new ListValue(items);
    }

    private EdtfDate? ReadDate(string key, YamlNode node) => Date.Read(Reader(key), node) is ScalarValue<EdtfDate> date ? date.Data : null;

    private ValueReader Reader(string key, string? unit = null) => new(identity.File, key, unit, diagnostics);

    /// <summary>The list that a single value is meant to be. The items of a text may be a single one with commas in it.</summary>
    private static string AsList(YamlScalar scalar, bool isText)
    {
        if (scalar.IsEmpty || scalar.IsNull)
            return "write the values as [a, b], or remove the key";
        var items = isText ? [scalar.Text] : scalar.Text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0);
        return $"write [{TextForm.Shortened(string.Join(", ", items.Select(TextForm.Item)))}]";
    }

    private EquatableArray<FormerId> ReadFormerIds(YamlMapping mapping)
    {
        if (mapping.Find(FormerIds) is not { } entry)
            return default;
        if (entry.Value is not YamlSequence list)
        {
            Report(DiagnosticDescriptors.WrongShape, entry.Value.Index, FormerIds, "a list of ids", entry.Value.Shape, "write the former ids as [a, b]");
            return default;
        }

        if (list.Items.Count > MostFormerIds)
        {
            Report(DiagnosticDescriptors.WrongShape, entry.Value.Index, FormerIds, $"a list of at most {MostFormerIds} ids", $"one of {list.Items.Count}", "remove those that nobody uses any more");
            return default;
        }

        var ids = new List<FormerId>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalar scalar && CSharpName.IsId(scalar.Text))
                ids.Add(new FormerId(scalar.Text, scalar.Index));
            else
                Report(DiagnosticDescriptors.InvalidId, item.Index, item is YamlScalar { Text: var text } ? text : item.Shape, "");
        }

        return ids.ToEquatableArray();
    }

    /// <param name="entry">The entry with an unknown key.</param>
    /// <param name="known">The keys that there are.</param>
    /// <param name="list">The key that is meant, if it takes a list.</param>
    private static string Hint(YamlEntry entry, IReadOnlyCollection<string> known, string? list = null) => list is not null && entry.Value is YamlScalar { IsEmpty: false } item
        ? $"; did you mean '{list}: [{TextForm.Item(TextForm.Shortened(item.Text))}]'?"
        : KeyAdvice.Hint(entry.Key.Text, known, entry.LooksLikeText ? "; a text with a comma in it needs quotation marks here" : "; it has " + string.Join(", ", known.Select(name => $"'{name}'")));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private void Report(DiagnosticDescriptor descriptor, int node, params string[] arguments) =>
        diagnostics.Add(new DataDiagnostic(descriptor, identity.File, node, arguments));
}
