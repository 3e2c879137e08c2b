namespace ScoData.Testing;

/// <summary>A dataset in memory.</summary>
public sealed class Dataset
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The texts of its files by their names.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    public Dataset With(string name, string text)
    {
        _files[name] = text.ReplaceLineEndings("\n");
        return this;
    }
}
