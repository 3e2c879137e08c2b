namespace ScoData;

/// <summary>Many sources as one file for a reference manager.</summary>
public static class Bibliography
{
    /// <summary>
    /// The sources as a BibTeX file for biblatex, in UTF-8: the entries in the order given, with an empty line between
    /// them. Duplicate sources, by id, are omitted.
    /// </summary>
    /// <param name="sources">The sources; none give an empty text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of the sources is <see langword="null"/>.</exception>
    public static string ToBibTeX(IEnumerable<ISource> sources) =>
        string.Join("\n\n", Once(sources).Select(source => source.ToBibTeX()));

    /// <summary>
    /// The sources as a CSL-JSON file: an array of items in the order given. Duplicate sources, by id, are
    /// omitted.
    /// </summary>
    /// <param name="sources">The sources; none give an empty array.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of the sources is <see langword="null"/>.</exception>
    public static string ToCslJson(IEnumerable<ISource> sources)
    {
        // A line feed in JSON is never part of a string, so that items can be indented as they are.
        var items = Once(sources).Select(source => "\n  " + source.ToCslJson().Replace("\n", "\n  "));
        var text = string.Join(",", items);
        return text.Length == 0 ? "[]" : "[" + text + "\n]";
    }

    private static List<ISource> Once(IEnumerable<ISource> sources)
    {
        if (sources is null)
            throw new ArgumentNullException(nameof(sources));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var once = new List<ISource>();
        foreach (var source in sources)
        {
            if (source is null)
                throw new ArgumentException("One of the sources is null.", nameof(sources));
            if (ids.Add(source.Id))
                once.Add(source);
        }

        return once;
    }
}
