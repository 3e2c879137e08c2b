using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Linking;

/// <summary>
/// All records with the ordinal and C# name of each: everything that one record needs to know about the others. Duplicate
/// ids and colliding names are reported here.
/// </summary>
internal sealed class DatasetIndex
{
    /// <summary>A class can have about 65,000 methods, and a property is a method.</summary>
    public const int MostNames = 50_000;

    private readonly Dictionary<(string Kind, string Id), RecordIdentity> _identities = [];
    private readonly Dictionary<(string Kind, string Id), RecordEntry> _entries = [];
    private readonly Dictionary<string, RecordEntry[]> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KindModel> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread;

    /// <summary>A file with many records of a kind, for each kind that has one.</summary>
    private readonly Dictionary<string, string> _vocabularies = new(StringComparer.Ordinal);

    /// <summary>What to write instead of invalid ids.</summary>
    private readonly HashSet<(string Kind, string Id)> _suggested = [];
    private readonly List<DataDiagnostic> _diagnostics = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <param name="schema">The schema, or null if it is missing or invalid.</param>
    /// <param name="files">The files, in any order.</param>
    /// <param name="mostNames">The number of ids of a kind, former ones included, up to which its class has a property for each.</param>
    public DatasetIndex(DatasetSchema? schema, IEnumerable<FileSummary> files, int mostNames = MostNames)
    {
        Schema = schema;
        var all = files.ToArray();
        _unread = [.. all.Select(file => file.UnreadKind).OfType<string>()];
        var ordered = all.Where(file => file.Records.Count > 0).OrderBy(file => file.Records[0].Identity.File, StringComparer.Ordinal).ToArray();
        Foreign = new ForeignIndex(schema, ordered);
        if (schema is null)
            return;
        foreach (var record in ordered.SelectMany(file => file.Records))
            Add(record);
        // Of one mistake, a folder with another name, each reference to its records would be reported.
        if (all.Any(file => file.IsMisplaced))
            _unread.UnionWith(schema.Kinds.Select(kind => kind.Name).Except(_identities.Keys.Select(key => key.Kind)));
        var entries = _entries.Values.ToLookup(entry => entry.Identity.Kind, StringComparer.Ordinal);
        foreach (var kind in schema.Kinds)
        {
            _byKind.Add(kind.Name, InOrder(entries[kind.Name]));
            _kinds.Add(kind.Name, KindModel.Of(schema, kind));
            CheckNames(kind);
            if (_byKind[kind.Name].Sum(entry => 1 + entry.FormerIds.Count) <= mostNames)
                _named.Add(kind.Name);
        }
    }

    /// <summary>The schema, or null if it is missing or invalid.</summary>
    public DatasetSchema? Schema { get; }

    /// <summary>The records of other datasets.</summary>
    public ForeignIndex Foreign { get; }

    /// <summary>The diagnostics that concern several files.</summary>
    public IReadOnlyList<DataDiagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether the class of a kind has a property for each of its records.</summary>
    public bool HasNames(string kind) => _named.Contains(kind);

    /// <summary>What the code of a kind depends on besides its records.</summary>
    public KindModel Kind(string kind) => _kinds[kind];

    /// <summary>The records of a kind, each at its place.</summary>
    public IReadOnlyList<RecordEntry> Of(string kind) => _byKind[kind];

    public RecordEntry? Find(string kind, string id) => _entries.TryGetValue((kind, id), out var entry) ? entry : null;

    /// <summary>Whether the record exists, readable or not, in this dataset or in another one. If not all records of the kind are known, every one may.</summary>
    public bool IsKnown(string kind, string id) => _identities.ContainsKey((kind, id)) || _suggested.Contains((kind, id)) || _unread.Contains(kind) || Foreign.Find(kind, id) is not null;

    /// <summary>The id of a record by the text that names it, in any case; null if there is none.</summary>
    public string? FindByLabel(string kind, string label) => KindName.IsForeign(kind)
        ? Foreign.FindByLabel(kind, label)
        : _byKind.TryGetValue(kind, out var entries) ? entries.FirstOrDefault(entry => entry.Label.Equals(label, StringComparison.OrdinalIgnoreCase))?.Identity.Id : null;

    public IEnumerable<string> Ids(string kind) => KindName.IsForeign(kind) ? Foreign.Ids(kind) : _identities.Keys.Where(key => key.Kind == kind && CSharpName.IsId(key.Id)).Select(key => key.Id);

    /// <summary>Where a record that is missing can be added.</summary>
    public string PlaceFor(KindDefinition kind, string id) =>
        _vocabularies.TryGetValue(kind.Name, out var file) ? $"add '{id}' to {file}" : $"add the file {kind.Plural}/{id}.yaml";

    private void Add(RecordSummary record)
    {
        var identity = record.Identity;
        var key = (identity.Kind, identity.Id);
        // A reference to the id that it should have is no second error.
        if (!CSharpName.IsId(identity.Id) && CSharpName.Suggest(identity.Id) is { } suggestion)
            _suggested.Add((identity.Kind, suggestion));
        if (identity.Node >= 0)
            _vocabularies[identity.Kind] = identity.FileName;
        if (_identities.TryGetValue(key, out var first))
            _diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.DuplicateId, identity.File, identity.Node, KindName.Words(identity.Kind), identity.Id, first.FileName == identity.FileName ? first.File : first.FileName));
        else
            _identities.Add(key, identity);
        if (record.IsReadable && !_entries.ContainsKey(key))
            _entries.Add(key, new RecordEntry(record));
    }

    /// <summary>Sorts by time if the kind has a time, undated records last; then by id.</summary>
    private static RecordEntry[] InOrder(IEnumerable<RecordEntry> entries)
    {
        var ordered = entries
            .OrderBy(entry => entry.Days?.Earliest ?? int.MaxValue)
            .ThenBy(entry => entry.Days?.Latest ?? int.MaxValue)
            .ThenBy(entry => entry.Identity.Id, StringComparer.Ordinal)
            .ToArray();
        for (var i = 0; i < ordered.Length; i++)
            ordered[i].Ordinal = i;
        return ordered;
    }

    private void CheckNames(KindDefinition kind)
    {
        var names = new NameChecks(Schema!, kind, _diagnostics);
        foreach (var entry in _byKind[kind.Name])
            names.CheckId(entry);
        foreach (var entry in _byKind[kind.Name])
            names.CheckFormerIds(entry);
    }
}
