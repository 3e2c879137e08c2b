using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Linking;

/// <summary>The citation that a tooltip ends with: the fields that the schema names under 'cite', as far as a source has them.</summary>
internal static class CitationText
{
    public static string Of(KindDefinition kind, Record source)
    {
        var parts = new List<string>();
        foreach (var name in kind.Cite)
        {
            var definition = kind.FindField(name)!;
            if (source.Find(definition.Index) is { } field)
                parts.Add(definition.CitationText(field.Preferred));
        }

        // A publisher or date that an earlier part names already is not repeated.
        var once = parts.Where((part, index) => !parts.Take(index).Any(earlier => earlier.Contains(part))).Select(Closed).ToArray();
        return once.Length == 0 ? source.Identity.Id : string.Join(" ", once);
    }

    /// <summary>A text with a mark at its end that closes a sentence.</summary>
    public static string Closed(string text) => text.Length > 0 && text[text.Length - 1] is '.' or '?' or '!' or '…' ? text : text + ".";
}
