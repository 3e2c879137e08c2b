namespace GeneratorTests.Driver;

/// <summary>A dataset in memory, for the samples.</summary>
internal sealed class Dataset
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Files => _files;

    public Dataset With(string name, string text)
    {
        _files[name] = text.ReplaceLineEndings("\n");
        return this;
    }
}
