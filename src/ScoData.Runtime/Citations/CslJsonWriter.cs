using System.Collections.Immutable;

namespace ScoData;

/// <summary>Writes a source as an item of CSL-JSON, in the terms of version 1.0.2 of its schema.</summary>
internal static class CslJsonWriter
{
    internal static string Write(CitedWork work)
    {
        var json = new JsonText();
        json.Begin('{');
        json.Property("id", work.Id);
        json.Property("type", TypeName(work.Type));
        json.Property("title", work.Title.Length == 0 ? null : work.Title);
        Names(json, "author", work.Authors);
        Names(json, "editor", work.Editors);
        json.Property("container-title", work.Container);
        json.Property("publisher", work.Publisher ?? (work.Container is null ? work.Agency : null));
        json.Property("publisher-place", work.Place);
        if (work.Issued is { } issued)
            CslDate.Write(json, "issued", issued);
        if (work.Url is not null && work.Accessed is { } accessed)
            CslDate.Write(json, "accessed", accessed);
        json.Property("volume", Range(work.Volume));
        json.Property("page", Range(work.Pages));
        json.Property("language", work.Language);
        json.Property("genre", work.Genre);
        json.Property("source", work.Via);
        json.Property("URL", work.Url);
        if (work.ArchiveUrl is { } archive)
        {
            json.Property("archive", ArchiveName(archive));
            json.Property("archive_location", archive);
        }

        json.Property("note", Note(work));
        json.End('}');
        return json.ToString();
    }

    internal static string TypeName(WorkType type) => type switch
    {
        WorkType.ArticleJournal => "article-journal",
        WorkType.ArticleNewspaper => "article-newspaper",
        WorkType.ArticleMagazine => "article-magazine",
        WorkType.Webpage => "webpage",
        WorkType.EntryEncyclopedia => "entry-encyclopedia",
        WorkType.Dataset => "dataset",
        _ => "document",
    };

    private static void Names(JsonText json, string property, ImmutableArray<PersonName> names)
    {
        if (names.Length == 0)
            return;
        json.Name(property);
        json.Begin('[');
        foreach (var name in names)
        {
            json.Begin('{');
            json.Property(name.Given is null ? "literal" : "family", name.Family);
            json.Property("given", name.Given);
            json.End('}');
        }

        json.End(']');
    }

    /// <summary>Ranges of numbers have a hyphen in CSL-JSON; the style then chooses the dash.</summary>
    private static string? Range(string? text) => text?.Replace('–', '-');

    private static string ArchiveName(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        start = start < 0 ? 0 : start + 3;
        var end = url.IndexOfAny(['/', '?', '#'], start);
        var host = end < 0 ? url.Substring(start) : url.Substring(start, end - start);
        return host == "web.archive.org" ? "Internet Archive" : host;
    }

    /// <summary>What CSL-JSON has no property for.</summary>
    private static string? Note(CitedWork work)
    {
        var agency = work.Container is null && work.Publisher is null ? null : work.Agency;
        var parts = new[]
        {
            work.TranslatedTitle is { } title ? "Title in English: " + title : null,
            agency is null ? null : "News agency: " + agency,
            work.Undefined,
            work.Copied,
        };
        var note = string.Join(" ", parts.Where(part => part is not null).Select(part => CitationWriter.Sentence(part!)));
        return note.Length == 0 ? null : note;
    }
}
