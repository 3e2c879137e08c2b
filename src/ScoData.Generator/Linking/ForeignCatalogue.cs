using ScoData.Generator.Records;
using ScoData.Generator.References;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>The records of other datasets, and the place of each among those that this one refers to.</summary>
internal sealed class ForeignCatalogue
{
    private readonly Dictionary<string, Dictionary<string, ForeignRecord>> _records;
    private readonly Dictionary<string, Dictionary<string, int>> _places;

    public ForeignCatalogue(DatasetSchema schema, IEnumerable<RecordFile> files)
    {
        _records = schema.ForeignKinds.ToDictionary(
            kind => kind.Name,
            kind => kind.Records.ToDictionary(record => record.Id, StringComparer.Ordinal),
            StringComparer.Ordinal);
        var used = schema.ForeignKinds.ToDictionary(kind => kind.Name, _ => new SortedSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        if (used.Count > 0)
        {
            foreach (var reference in files.SelectMany(file => file.Records).SelectMany(record => record.AllReferences))
            {
                if (Find(reference.Kind, reference.Id) is not null)
                    used[reference.Kind].Add(reference.Id);
            }
        }

        _places = used.ToDictionary(
            kind => kind.Key,
            kind => kind.Value.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    public ForeignRecord? Find(string kind, string id) =>
        _records.TryGetValue(kind, out var records) && records.TryGetValue(id, out var record) ? record : null;

    public IEnumerable<string> Ids(string kind) => _records[kind].Keys;

    /// <summary>The place of a record among those that are referred to, which are ordered by their ids.</summary>
    public int PlaceOf(string kind, string id) => _places[kind][id];

    /// <summary>The ids that are referred to, each at its place.</summary>
    public IEnumerable<string> Used(string kind) => _places[kind].OrderBy(place => place.Value).Select(place => place.Key);
}
