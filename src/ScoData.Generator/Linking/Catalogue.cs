using ScoData.Generator.Diagnostics;
using ScoData.Generator.Records;
using ScoData.Generator.References;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>Which records there are and where each stands in its kind. Duplicates are reported and left out.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<(string Kind, string Id), RecordIdentity> _identities = [];
    private readonly Dictionary<(string Kind, string Id), Entry> _entries = [];
    private readonly Dictionary<string, List<Entry>> _byKind;
    private readonly ForeignCatalogue _foreign;

    /// <summary>A record and its place.</summary>
    public sealed class Entry(Record record, string label)
    {
        public Record Record { get; } = record;

        public string Label { get; } = label;

        public string MemberName { get; set; } = CSharpName.Pascal(record.Identity.Id);

        /// <summary>The former ids whose names are free.</summary>
        public List<string> FormerIds { get; } = [];

        public int Ordinal { get; set; }
    }

    public Catalogue(DatasetSchema schema, IEnumerable<RecordFile> files, ForeignCatalogue foreign, List<Fault> faults)
    {
        _foreign = foreign;
        _byKind = schema.Kinds.ToDictionary(kind => kind.Name, _ => new List<Entry>(), StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var identity in file.Identities)
            {
                var key = (identity.Kind, identity.Id);
                if (_identities.TryGetValue(key, out var first))
                    faults.Add(new Fault(Faults.DuplicateId, identity.File, identity.Node, KindWords.Of(identity.Kind), identity.Id, first.File));
                else
                    _identities.Add(key, identity);
            }

            foreach (var record in file.Records)
            {
                var key = (record.Identity.Kind, record.Identity.Id);
                if (!_entries.ContainsKey(key))
                    _entries.Add(key, new Entry(record, LabelOf(schema.FindKind(record.Identity.Kind)!, record)));
            }
        }

        foreach (var entry in _entries.Values)
            _byKind[entry.Record.Identity.Kind].Add(entry);
        foreach (var kind in schema.Kinds)
            Order(kind, _byKind[kind.Name]);
    }

    public IReadOnlyList<Entry> Of(string kind) => _byKind[kind];

    public Entry? Find(string kind, string id) => _entries.TryGetValue((kind, id), out var entry) ? entry : null;

    /// <summary>Whether some file means to hold the record, readable or not, or another dataset has it.</summary>
    public bool IsKnown(string kind, string id) => _identities.ContainsKey((kind, id)) || _foreign.Find(kind, id) is not null;

    public IEnumerable<string> Ids(string kind) => ForeignNames.IsForeign(kind) ? _foreign.Ids(kind) : _identities.Keys.Where(key => key.Kind == kind).Select(key => key.Id);

    /// <summary>By time where the kind has a time, undated records last; then by id.</summary>
    private static void Order(KindSchema kind, List<Entry> entries)
    {
        var ordered = entries
            .OrderBy(entry => When.Of(kind, entry.Record)?.Earliest ?? int.MaxValue)
            .ThenBy(entry => When.Of(kind, entry.Record)?.Latest ?? int.MaxValue)
            .ThenBy(entry => entry.Record.Identity.Id, StringComparer.Ordinal)
            .ToArray();
        entries.Clear();
        foreach (var entry in ordered)
        {
            entry.Ordinal = entries.Count;
            entries.Add(entry);
        }
    }

    private static string LabelOf(KindSchema kind, Record record) =>
        record.Find(kind.Label)?.Claims[0].Value is ScalarValue label ? label.Text : record.Identity.Id;
}
