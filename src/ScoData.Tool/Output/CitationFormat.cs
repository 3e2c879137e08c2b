namespace ScoData.Tool.Output;

/// <summary>A form that citations can have.</summary>
/// <param name="Name">The name to ask for it by.</param>
/// <param name="Write">Puts sources into this form, as one text.</param>
internal sealed record CitationFormat(string Name, Func<IEnumerable<ISource>, string> Write)
{
    /// <summary>The forms that there are, the usual one first.</summary>
    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("text", sources => string.Join('\n', sources.Select(source => source.Cite()))),
        new("bibtex", Bibliography.ToBibTeX),

        // An array of one source too: programs that read CSL-JSON expect one.
        new("csl-json", Bibliography.ToCslJson),
    ];

    /// <summary>The form with a name, or null if there is none.</summary>
    /// <param name="name">The name; upper and lower case are the same.</param>
    public static CitationFormat? Find(string? name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}
