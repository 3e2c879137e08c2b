using System.Collections.Immutable;

namespace ScoData;

/// <summary>Writes a source as an entry for biblatex.</summary>
internal static class BibTeXWriter
{
    internal static string Write(CitedWork work)
    {
        var type = EntryType(work);
        var lines = new List<string> { "@" + type + "{" + work.Id };
        Add("author", Names(work.Authors));
        Add("editor", Names(work.Editors));
        // The inner braces keep every capital letter as it is.
        Add("title", work.Title.Length == 0 ? null : "{" + BibTeXText.Escape(work.Title) + "}");
        Add("titleaddon", Escape(work.TranslatedTitle));
        AddOutlets(work, type, Add);
        Add("location", HasPlace(type) ? List(work.Place) : null);
        Add("type", HasGenre(type) ? Escape(work.Genre) : null);
        Add("entrysubtype", type != "article" ? null : Subtype(work.Type));
        var date = work.Issued is { } issued ? BibTeXDate.Write(issued) : null;
        Add("date", date);
        Add("volume", HasPages(type) ? Range(work.Volume) : null);
        Add("pages", HasPages(type) ? Range(work.Pages) : null);
        Add("langid", BibTeXText.LanguageName(work.Language));
        Add("url", work.Url is { } url ? BibTeXText.Url(url) : null);
        Add("urldate", work.Url is not null && work.Accessed is { } accessed ? BibTeXDate.Write(accessed) : null);
        Add("note", Note(work, type, dated: date is not null));
        return string.Join(",\n  ", lines) + "\n}";

        void Add(string field, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                lines.Add(field + " = {" + value + "}");
        }
    }

    internal static string EntryType(CitedWork work) => work.Type switch
    {
        WorkType.ArticleJournal or WorkType.ArticleNewspaper or WorkType.ArticleMagazine when work.Container is not null => "article",
        WorkType.EntryEncyclopedia => "inreference",
        WorkType.Dataset => "dataset",
        WorkType.Document => "misc",
        _ => work.Url is null ? "misc" : "online",
    };

    private static string? Subtype(WorkType type) => type switch
    {
        WorkType.ArticleNewspaper => "newspaper",
        WorkType.ArticleMagazine => "magazine",
        _ => null,
    };

    // The fields that the data model of biblatex has for a type of entry; what it has none for goes into the note.
    private static bool HasPlace(string type) => type is not ("article" or "online");

    private static bool HasGenre(string type) => type is "misc" or "dataset";

    private static bool HasPages(string type) => type is "article" or "inreference";

    private static bool HasPublisher(string type) => type is not "article";

    private static bool HasAgency(string type) => type is not ("article" or "inreference");

    /// <summary>The publisher.</summary>
    private static void AddOutlets(CitedWork work, string type, Action<string, string?> add)
    {
        switch (type)
        {
            case "article":
                add("journaltitle", Escape(work.Container));
                break;
            case "inreference":
                add("booktitle", Escape(work.Container));
                add("publisher", List(work.Publisher));
                break;
            case "dataset":
                add("organization", List(work.Container, work.Agency));
                add("publisher", List(work.Publisher));
                break;
            default:
                add("organization", List(work.Container, work.Publisher, work.Agency));
                break;
        }
    }

    private static string Names(ImmutableArray<PersonName> names) =>
        string.Join(" and ", names.Select(name => name.Given is null
            ? "{" + BibTeXText.Escape(name.Family) + "}"
            : NamePart(name.Family) + ", " + NamePart(name.Given)));

    /// <summary>A comma or an "and" within a part of a name would cut it in two.</summary>
    private static string NamePart(string part) =>
        part.IndexOf(',') < 0 ? BibTeXText.ListItem(part) : "{" + BibTeXText.Escape(part) + "}";

    private static string List(params string?[] names) =>
        string.Join(" and ", CitedWork.Distinct(names).Select(BibTeXText.ListItem));

    private static string? Escape(string? text) => text is null ? null : BibTeXText.Escape(text);

    private static string? Range(string? text) => Escape(text)?.Replace("–", "--");

    private static string Note(CitedWork work, string type, bool dated)
    {
        var archive = work.ArchiveUrl is not { } address ? null
            : "Archived at " + BibTeXText.UrlInText(address)
                + (work.Archived is { } day ? " on " + BibTeXText.Escape(day.ToReadableString()) : "");
        var parts = new[]
        {
            HasGenre(type) || work.Genre is not { } genre ? null : CitationWriter.Capital(BibTeXText.Escape(genre)),
            HasAgency(type) ? null : Named("News agency", work.Agency),
            HasPublisher(type) ? null : Named("Publisher", work.Publisher),
            HasPlace(type) ? null : Named("Place", work.Place),
            HasPages(type) ? null : Named("Volume", work.Volume),
            HasPages(type) ? null : Named("Pages", work.Pages),
            Escape(work.Undefined),
            dated || work.Issued is not { } issued ? null : "Dated " + BibTeXText.Escape(issued.ToReadableString()),
            work.Via is { } via ? "Via " + BibTeXText.Escape(via) : null,
            archive,
        };
        return string.Join(". ", parts.Where(part => part is not null));
    }

    private static string? Named(string name, string? value) => value is null ? null : name + ": " + BibTeXText.Escape(value);
}
