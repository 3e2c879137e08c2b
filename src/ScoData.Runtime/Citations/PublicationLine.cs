namespace ScoData;

/// <summary>Where and when a source was published, in words.</summary>
internal static class PublicationLine
{
    /// <summary>
    /// "The Diplomat, 5 December 2017", or "The Mongolian Journal of International Affairs 15–16 (2008 to 2009): 59–107";
    /// nothing if nothing is known.
    /// </summary>
    internal static string Write(CitedWork work)
    {
        var date = work.Issued?.ToReadableString();
        var parts = CitedWork.Distinct(work.Container, work.Publisher, work.Agency);
        var inJournal = work.Container is not null && (work.Volume ?? work.Pages) is not null;
        if (work.Place is { } place)
        {
            if (parts.Count == 0)
                parts.Add(place);
            else
                parts[0] += " (" + place + ")";
        }

        if (inJournal)
        {
            parts[0] += (work.Volume is { } volume ? " " + volume : "")
                + (date is null ? "" : " (" + date + ")")
                + (work.Pages is { } pages ? ": " + pages : "");
            return string.Join(", ", parts);
        }

        if (work.Volume is not null)
            parts.Add("vol. " + work.Volume);
        if (date is not null)
            parts.Add(date);
        if (work.Pages is not null)
            parts.Add((IsRange(work.Pages) ? "pp. " : "p. ") + work.Pages);
        var nameless = (work.Container ?? work.Publisher ?? work.Agency ?? work.Place) is null;
        return nameless && parts.Count > 0 ? CitationWriter.Capital(string.Join(", ", parts)) : string.Join(", ", parts);
    }

    private static bool IsRange(string pages) => pages.IndexOfAny(['-', '–', ',']) >= 0;
}
