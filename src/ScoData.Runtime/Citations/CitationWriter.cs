namespace ScoData;

/// <summary>
/// Writes a source as an entry of a bibliography, on the model of the Chicago Manual of Style. Unlike there, the full
/// stop is outside the quotation marks, so that only the title is between them.
/// </summary>
internal static class CitationWriter
{
    internal static string Write(CitedWork work)
    {
        var publication = PublicationLine.Write(work);
        var sentences = new List<string?>
        {
            work.Authors.Length > 0 ? NamesLine.Inverted(work.Authors) : NamesLine.Editors(work.Editors),
            // A title that only repeats publication and date would be duplicated.
            work.Title == publication && work.TranslatedTitle is null ? null : TitleOf(work),
            work.Authors.Length > 0 && work.Editors.Length > 0 ? "Edited by " + NamesLine.Natural(work.Editors) : null,
            work.Genre is { } genre ? Capital(genre) : null,
            publication,
            work.Undefined,
            Access(work),
        };
        AddAddresses(work, sentences);
        return string.Join(" ", sentences.Where(text => !string.IsNullOrEmpty(text)).Select(text => Sentence(text!)));
    }

    internal static string Quote(string title) => "“" + title + "”";

    /// <summary>The text with a full stop, unless it ends with a stop of its own, be it within quotation marks.</summary>
    internal static string Sentence(string text)
    {
        var at = text.Length - 1;
        while (at > 0 && "\"'”’»".IndexOf(text[at]) >= 0)
            at--;
        return ".?!…؟。".IndexOf(text[at]) >= 0 ? text : text + ".";
    }

    internal static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string? TitleOf(CitedWork work)
    {
        var title = work.Title;
        if (title.Length == 0)
            return work.TranslatedTitle is { } only ? "[" + only + "]" : null;
        // Brackets mark a description, which is not quoted as a title.
        var described = title[0] == '[' && title[title.Length - 1] == ']';
        return (described ? title : Quote(title)) + (work.TranslatedTitle is { } english ? " [" + english + "]" : "");
    }

    private static string? Access(CitedWork work)
    {
        var terms = work.UrlAccess switch
        {
            UrlTerms.Subscription => "subscription required",
            UrlTerms.Registration => "registration required",
            UrlTerms.Limited => "limited access",
            _ => null,
        };
        return work.Via is not { } via ? (terms is null ? null : Capital(terms))
            : terms is null ? "Via " + via
            : "Via " + via + " (" + terms + ")";
    }

    private static void AddAddresses(CitedWork work, List<string?> sentences)
    {
        if (work.Url is { } url && !(work.IsGone && work.ArchiveUrl is not null))
        {
            // Where neither a date nor a copy fixes what was seen, the day on which it was seen does.
            if (work.Accessed is { } accessed && (work.Issued is null || work.ArchiveUrl is null))
                sentences.Add("Accessed " + accessed.ToReadableString());
            sentences.Add(work.UrlStatus is null or UrlState.Live or UrlState.Deviated ? url : "Formerly at " + url);
        }

        sentences.Add(work.Copied is { } copied ? copied + " at " + work.ArchiveUrl : null);
    }
}
