using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.References;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Linking;

/// <summary>The records of other datasets, and the place of each among those that this one refers to.</summary>
internal sealed class ForeignIndex
{
    private readonly Dictionary<string, Dictionary<string, ForeignRecord>> _records;
    private readonly Dictionary<ForeignReference, int> _places = [];

    public ForeignIndex(DatasetSchema? schema, IReadOnlyList<FileSummary> files)
    {
        var kinds = schema?.ForeignKinds ?? default;
        _records = kinds.ToDictionary(kind => kind.Name, kind => kind.Records.ToDictionary(record => record.Id, StringComparer.Ordinal), StringComparer.Ordinal);
        var used = files.SelectMany(file => file.Foreign).Distinct().Where(reference => Find(reference.Kind, reference.Id) is not null).ToLookup(reference => reference.Kind, StringComparer.Ordinal);
        Uses = kinds.Select(kind => new ForeignUse(kind.Name, kind.Collection, used[kind.Name].Select(reference => reference.Id).OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray())).ToEquatableArray();
        foreach (var use in Uses)
        {
            for (var i = 0; i < use.Ids.Count; i++)
                _places.Add(new ForeignReference(use.Kind, use.Ids[i]), i);
        }
    }

    /// <summary>What is referred to of each kind.</summary>
    public EquatableArray<ForeignUse> Uses { get; }

    public string? FindByLabel(string kind, string label) =>
        _records.TryGetValue(kind, out var records) ? records.Values.FirstOrDefault(record => record.Label.Equals(label, StringComparison.OrdinalIgnoreCase))?.Id : null;

    public ForeignRecord? Find(string kind, string id) =>
        _records.TryGetValue(kind, out var records) && records.TryGetValue(id, out var record) ? record : null;

    public IEnumerable<string> Ids(string kind) => _records[kind].Keys;

    /// <summary>The place of a record among those that are referred to.</summary>
    public int PlaceOf(string kind, string id) => _places[new ForeignReference(kind, id)];
}

/// <summary>The records of a kind of another dataset that this one refers to.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Collection">The class of all records of the kind.</param>
/// <param name="Ids">The ids of those that are referred to, each at its place.</param>
internal sealed record ForeignUse(string Kind, string Collection, EquatableArray<string> Ids);
