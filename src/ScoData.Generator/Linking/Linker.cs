using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;
using ScoData.Tables;

namespace ScoData.Generator.Linking;

/// <summary>Follows references between records, gives records their places and looks for names that collide.</summary>
internal sealed class Linker
{
    /// <summary>Each looks through all ids, and thousands of faults at once have one cause.</summary>
    private const int MostHints = 100;

    private readonly DatasetSchema _schema;
    private readonly List<Fault> _faults = [];
    private readonly Catalogue _catalogue;
    private readonly ForeignCatalogue _foreign;
    private readonly Dictionary<string, string> _citations;
    private int _hints;

    private Linker(DatasetSchema schema, IReadOnlyList<RecordFile> files)
    {
        _schema = schema;
        _foreign = new ForeignCatalogue(schema, files);
        _catalogue = new Catalogue(schema, files, _foreign, _faults);
        _citations = schema.Kinds.Where(kind => schema.SourceKinds.Contains(kind.Name))
            .SelectMany(kind => _catalogue.Of(kind.Name).Select(entry => entry.Record), (kind, record) => (kind, record))
            .ToDictionary(source => $"{source.kind.Name}/{source.record.Identity.Id}", source => CitationText.Of(source.kind, source.record), StringComparer.Ordinal);
    }

    /// <summary>Links the files of a dataset. Their order does not matter.</summary>
    public static LinkResult Link(DatasetSchema schema, IEnumerable<RecordFile> files)
    {
        var ordered = files
            .OrderBy(file => file.Identities.Count == 0 ? "" : file.Identities[0].File, StringComparer.Ordinal)
            .ToArray();
        var linker = new Linker(schema, ordered);
        foreach (var kind in schema.Kinds)
            linker.CheckNames(kind);
        var kinds = schema.Kinds.Select(linker.LinkKind).ToEquatableArray();
        DatasetRules.Check(schema, linker._catalogue, linker._faults);
        // Where something could not be read, what seems unused may be used there.
        if (!ordered.SelectMany(file => file.Faults).Concat(linker._faults).Any(fault => fault.IsError) && ordered.All(file => file.Records.Count == file.Identities.Count))
            SourceUse.Check(schema, linker._catalogue, linker._faults);
        var foreign = schema.ForeignKinds.Select(kind => new ForeignUse(kind.Name, kind.Collection, linker._foreign.Used(kind.Name).ToEquatableArray()));
        return new LinkResult(kinds, foreign.ToEquatableArray(), linker._faults.ToEquatableArray());
    }

    private void CheckNames(KindSchema kind)
    {
        var names = new NameChecks(_schema, kind, _faults);
        foreach (var entry in _catalogue.Of(kind.Name))
            names.CheckId(entry);
        foreach (var entry in _catalogue.Of(kind.Name))
            names.CheckFormerIds(entry);
    }

    private LinkedKind LinkKind(KindSchema kind)
    {
        return new LinkedKind(
            kind,
            _schema.SourceKinds,
            kind.Fields.Select(field => field.Type.Enum).OfType<string>().Distinct().Select(_schema.FindEnum).ToEquatableArray(),
            InversesOf(kind).ToEquatableArray(),
            _catalogue.Of(kind.Name).Select(entry => LinkRecord(kind, entry)).ToEquatableArray());
    }

    private IEnumerable<Inverse> InversesOf(KindSchema target) =>
        from source in _schema.Kinds
        from field in source.Fields
        where field.Inverse is not null && field.Type.Targets.Contains(target.Name)
        select new Inverse(source.Name, source.PluralWords, field);

    private LinkedRecord LinkRecord(KindSchema kind, Catalogue.Entry entry)
    {
        var record = entry.Record;
        var sources = LinkSources(record, record.Sources);
        var fields = new List<LinkedField>();
        for (var i = 0; i < kind.Fields.Count; i++)
        {
            if (record.Find(kind.Fields[i].Name) is not { } field)
                continue;
            var claims = field.Claims.Choose(claim => LinkClaim(record, claim));
            if (claims.Count > 0)
                fields.Add(new LinkedField(i, claims));
        }

        return new LinkedRecord(record.Identity.Id, entry.MemberName, entry.Label, entry.FormerIds.ToEquatableArray(), sources, fields.ToEquatableArray());
    }

    private LinkedClaim? LinkClaim(Record record, Claim claim) =>
        LinkValue(record, claim.Value) is { } value
            ? new LinkedClaim(value, LinkSources(record, claim.Sources), claim.AsOf, claim.Note)
            : null;

    private Value? LinkValue(Record record, Value value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                return Find(record, reference, default);
            case ListValue list:
                var items = list.Items.Choose(item => LinkValue(record, item));
                return items.Count > 0 ? new ListValue(items) : null;
            default:
                return value;
        }
    }

    private EquatableArray<LinkedSource> LinkSources(Record record, EquatableArray<SourceReference> sources) =>
        sources.Choose(source => Find(record, source.Source, _schema.SourceKinds) is { } found
            ? new LinkedSource(found, _citations.TryGetValue(source.Source.Says, out var citation) ? citation : found.Label, source.Locator)
            : null);

    /// <param name="record">The record that refers.</param>
    /// <param name="reference">What it refers to.</param>
    /// <param name="others">The kinds that it could have meant without naming them.</param>
    private LinkedReference? Find(Record record, ReferenceValue reference, EquatableArray<string> others)
    {
        if (_foreign.Find(reference.Kind, reference.Id) is { } foreign)
            return new LinkedReference(reference.Kind, _foreign.PlaceOf(reference.Kind, reference.Id), CSharpName.Pascal(reference.Id), foreign.Label);
        if (_catalogue.Find(reference.Kind, reference.Id) is { } own)
            return new LinkedReference(reference.Kind, own.Ordinal, own.MemberName, own.Label);
        if (!_catalogue.IsKnown(reference.Kind, reference.Id))
            _faults.Add(new Fault(Faults.DanglingReference, record.Identity.File, reference.Node, KindWords.Of(reference.Kind), reference.Id, HintFor(reference, others)));
        return null;
    }

    private string HintFor(ReferenceValue reference, EquatableArray<string> others)
    {
        var (kind, id, _) = reference;
        if (others.FirstOrDefault(other => _catalogue.IsKnown(other, id)) is { } meant)
            return $"; did you mean '{meant}/{id}'?";
        var elsewhere = _schema.Kinds.Select(other => other.Name).Concat(_schema.ForeignKinds.Select(other => other.Name)).FirstOrDefault(other => _catalogue.IsKnown(other, id));
        var fallback = elsewhere is not null ? $"; there is {KindWords.WithArticle(elsewhere)} of that id, which this field does not take"
            : _schema.FindKind(kind) is { } own ? $": correct it, or add the file {own.Plural}/{id}.yaml"
            : $" in '{kind}': correct it";
        return _hints++ < MostHints ? NearMatch.Hint(id, _catalogue.Ids(kind), fallback) : fallback;
    }
}
