using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Linking;

/// <summary>Resolves the references of the records of one file.</summary>
internal sealed class FileLinker
{
    private readonly DatasetIndex _index;
    private readonly DatasetSchema _schema;
    private readonly List<DataDiagnostic> _diagnostics = [];

    private FileLinker(DatasetIndex index, DatasetSchema schema)
    {
        _index = index;
        _schema = schema;
    }

    public static LinkedFile Link(DatasetIndex index, RecordFile file)
    {
        if (index.Schema is not { } schema)
            return new LinkedFile(default, default);
        var linker = new FileLinker(index, schema);
        return new LinkedFile(file.Records.Choose(linker.LinkRecord), linker._diagnostics.ToEquatableArray());
    }

    private LinkedRecord? LinkRecord(Record record)
    {
        var identity = record.Identity;
        // Of two records with the same id, which has already been reported, the first is used.
        if (_index.Find(identity.Kind, identity.Id) is not { } entry || !entry.Identity.Equals(identity))
            return null;
        var sources = LinkSources(record, record.Sources);
        var fields = record.Fields.Choose(field => LinkField(record, field));
        return new LinkedRecord(
            identity.Kind, entry.Ordinal, identity.Id, entry.MemberName, _index.HasNames(identity.Kind), entry.Label, entry.FormerIds.ToEquatableArray(), sources, fields);
    }

    private LinkedField? LinkField(Record record, RecordField field)
    {
        var claims = field.Claims.Choose(claim => LinkClaim(record, claim));
        return claims.Count == 0 ? null : new LinkedField(field.Index, claims)
        {
            IsDisputed = claims.Count > 1 && ClaimConflict.IsIn(_schema.FindKind(record.Identity.Kind)!.Fields[field.Index], claims),
        };
    }

    private LinkedClaim? LinkClaim(Record record, RecordClaim claim) =>
        LinkValue(record, claim.Value) is { } value
            ? new LinkedClaim(value, LinkSources(record, claim.Sources), claim.AsOf, claim.Note) { IsEditorial = claim.IsEditorial }
            : null;

    private Value? LinkValue(Record record, Value value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                return Find(record, reference, default);
            case ListValue { Items: var list } when list[0] is ReferenceValue:
                var items = list.Choose(item => LinkValue(record, item));
                return items.Count > 0 ? new ListValue(items) : null;
            default:
                return value;
        }
    }

    private EquatableArray<LinkedSource> LinkSources(Record record, EquatableArray<SourceReference> sources) =>
        sources.Choose(source => Find(record, source.Source, _schema.SourceKinds) is { } found
            ? new LinkedSource(found, _index.Find(source.Source.Kind, source.Source.Id)?.Citation ?? found.Label, source.Locator)
            : null);

    /// <param name="record">The record that refers.</param>
    /// <param name="reference">What it refers to.</param>
    /// <param name="others">Other kinds that an id without a kind may have been meant for.</param>
    private ResolvedReference? Find(Record record, ReferenceValue reference, EquatableArray<string> others)
    {
        if (_index.Find(reference.Kind, reference.Id) is { } own)
            return new ResolvedReference(reference.Kind, own.Ordinal, _index.HasNames(reference.Kind) ? own.MemberName : null, own.Label);
        if (_index.Foreign.Find(reference.Kind, reference.Id) is { } foreign)
            return new ResolvedReference(reference.Kind, _index.Foreign.PlaceOf(reference.Kind, reference.Id), CSharpName.Pascal(reference.Id), foreign.Label);
        if (!_index.IsKnown(reference.Kind, reference.Id))
            ReportDangling(record, reference, others);
        return null;
    }

    private void ReportDangling(Record record, ReferenceValue reference, EquatableArray<string> others)
    {
        var (kind, id, node) = reference;
        var meant = others.FirstOrDefault(other => _index.IsKnown(other, id)) is { } other ? $"'{other}/{id}'" : Meant(kind, id, isSource: others.Count > 0);
        var advice = meant is null ? Fallback(kind, id) : $"; did you mean {meant}?";
        // A long text is shown in part, and is no misspelling.
        _diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.DanglingReference, record.Identity.File, node, KindName.Words(kind), TextForm.Shortened(id), advice) { NearTo = meant is null ? kind : null });
    }

    /// <summary>The record that is meant by the path of its file, or by its id with the place in it, in the form to be written; null if there is none.</summary>
    private string? Meant(string kind, string text, bool isSource)
    {
        var name = text.Substring(text.LastIndexOf('/') + 1);
        var id = name.Length > 0 ? new string(name.TakeWhile(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-').ToArray()) : "";
        if (id.Length == 0 || !_index.IsKnown(kind, id))
            return null;
        var rest = name.Substring(id.Length);
        if (rest.Length == 0 || RecordFileReader.Extensions.Contains(rest))
            return $"'{id}'";
        return isSource && rest.TrimStart(' ', ',', ':', ';') is { Length: > 0 } locator && locator.Length < rest.Length ? $"{{ source: {id}, locator: {TextForm.Item(locator)} }}" : null;
    }

    /// <summary>The advice if no id is close.</summary>
    private string Fallback(string kind, string id)
    {
        var elsewhere = _schema.Kinds.Select(other => other.Name).Concat(_schema.ForeignKinds.Select(other => other.Name)).FirstOrDefault(other => _index.IsKnown(other, id));
        return elsewhere is not null ? $"; there is {KindName.WithArticle(elsewhere)} with that id, but this field does not accept it"
            : _schema.FindKind(kind) is not { } own ? $" in '{kind}': correct it"
            : CSharpName.IsId(id) ? $": correct it, or {_index.PlaceFor(own, id)}"
            : $": write the id of {own.WithArticle}, which is the name of its file in '{own.Plural}'{(id.Contains("://") ? "; an address stands in that file" : "")}";
    }
}
