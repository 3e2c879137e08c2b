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
    private readonly Dictionary<string, string> _citations;
    private int _hints;

    private Linker(DatasetSchema schema, IReadOnlyList<RecordFile> files)
    {
        _schema = schema;
        _catalogue = new Catalogue(schema, files, _faults);
        _citations = schema.SourceKind is { } sources && schema.FindKind(sources) is { } kind
            ? _catalogue.Of(sources).ToDictionary(entry => entry.Record.Identity.Id, entry => CitationText.Of(kind, entry.Record), StringComparer.Ordinal)
            : [];
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
        return new LinkResult(kinds, linker._faults.ToEquatableArray());
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
            _schema.SourceKind,
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
                return Find(record, reference.Kind, reference.Id, reference.Node) is { } found
                    ? new LinkedReference(reference.Kind, found.Ordinal, found.MemberName, found.Label)
                    : null;
            case ListValue list:
                var items = list.Items.Choose(item => LinkValue(record, item));
                return items.Count > 0 ? new ListValue(items) : null;
            default:
                return value;
        }
    }

    private EquatableArray<LinkedSource> LinkSources(Record record, EquatableArray<SourceReference> sources)
    {
        if (sources.Count == 0 || _schema.SourceKind is not { } kind)
            return default;
        return sources.Choose(source => Find(record, kind, source.Id, source.Node) is { } found
            ? new LinkedSource(found.Ordinal, _citations[source.Id], source.Locator)
            : null);
    }

    private Catalogue.Entry? Find(Record record, string kind, string id, int node)
    {
        var found = _catalogue.Find(kind, id);
        if (found is null && !_catalogue.IsKnown(kind, id))
        {
            var schema = _schema.FindKind(kind)!;
            var elsewhere = _schema.Kinds.Select(other => other.Name).FirstOrDefault(other => _catalogue.IsKnown(other, id));
            var fallback = elsewhere is null ? $": correct it, or add the file {schema.Plural}/{id}.yaml" : $"; there is a {elsewhere} of that id, which this field does not take";
            _faults.Add(new Fault(Faults.DanglingReference, record.Identity.File, node, schema.Words, id, _hints++ < MostHints ? NearMatch.Hint(id, _catalogue.Ids(kind), fallback) : fallback));
        }

        return found;
    }
}
