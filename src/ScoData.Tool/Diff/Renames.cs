namespace ScoData.Tool.Diff;

/// <summary>Which records have another id in the new export.</summary>
internal sealed class Renames
{
    private const string Sources = "sources/";

    private readonly Dictionary<string, string> _newPaths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExportedRecord> _oldRecords = new(StringComparer.Ordinal);

    /// <summary>Finds them, by the former ids of the new records.</summary>
    /// <param name="before">The old export.</param>
    /// <param name="after">The new export.</param>
    public Renames(ExportedDataset before, ExportedDataset after)
    {
        var old = before.Kinds.SelectMany(kind => kind.Records).ToDictionary(record => record.Path, StringComparer.Ordinal);
        var present = after.Kinds.SelectMany(kind => kind.Records).Select(record => record.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var record in after.Kinds.SelectMany(kind => kind.Records).Where(record => !old.ContainsKey(record.Path)))
        {
            var paths = record.FormerIds.Select(id => $"{record.Plural}/{id}");
            if (paths.FirstOrDefault(path => old.ContainsKey(path) && !present.Contains(path) && !_newPaths.ContainsKey(path)) is not { } former)
                continue;
            _newPaths.Add(former, record.Path);
            _oldRecords.Add(record.Path, old[former]);
        }
    }

    /// <summary>The old record that a new one was, if it was renamed; else null.</summary>
    /// <param name="record">The new record.</param>
    public ExportedRecord? OldOf(ExportedRecord record) => _oldRecords.GetValueOrDefault(record.Path);

    /// <summary>Whether an old record was renamed.</summary>
    /// <param name="record">The old record.</param>
    public bool Renamed(ExportedRecord record) => _newPaths.ContainsKey(record.Path);

    /// <summary>A text, or the new path of a record that was renamed where the text is the old one.</summary>
    /// <param name="text">The text.</param>
    public string NewText(string text) => _newPaths.GetValueOrDefault(text, text);

    /// <summary>A citation, with the new id of the source if it was renamed.</summary>
    /// <param name="citation">The citation.</param>
    public ExportedCitation NewCitation(ExportedCitation citation) =>
        _newPaths.TryGetValue(Sources + citation.Id, out var path) ? citation with { Id = path[Sources.Length..] } : citation;
}
