using System.Collections.Immutable;

namespace ScoData;

/// <summary>The values of a source that a citation needs, without empty ones.</summary>
internal sealed record CitedWork
{
    internal string Id { get; init; } = "";

    internal string Title { get; init; } = "";

    internal WorkType Type { get; init; }

    internal string? TranslatedTitle { get; init => field = Given(value); }

    internal string? Genre { get; init => field = Given(value); }

    internal ImmutableArray<PersonName> Authors { get; init; } = ImmutableArray<PersonName>.Empty;

    internal ImmutableArray<PersonName> Editors { get; init; } = ImmutableArray<PersonName>.Empty;

    internal string? Container { get; init => field = Given(value); }

    internal string? Publisher { get; init => field = Given(value); }

    internal string? Agency { get; init => field = Given(value); }

    internal string? Place { get; init => field = Given(value); }

    internal EdtfInterval? Issued { get; init; }

    internal string? Volume { get; init => field = Given(value); }

    internal string? Pages { get; init => field = Given(value); }

    internal string? Language { get; init => field = Given(value); }

    internal string? Url { get; init => field = Given(value); }

    internal UrlState? UrlStatus { get; init; }

    internal UrlTerms? UrlAccess { get; init; }

    internal string? Via { get; init => field = Given(value); }

    internal string? ArchiveUrl { get; init => field = Given(value); }

    internal EdtfDate? Archived { get; init; }

    internal EdtfDate? Accessed { get; init; }

    /// <summary>The work that uses the source without defining it: its title, and where it appeared.</summary>
    internal string? UndefinedIn { get; init; }

    /// <summary>Whether the address no longer leads to what was cited.</summary>
    internal bool IsGone => UrlStatus is not (null or UrlState.Live);

    /// <summary>That the source is not defined where it is used, as a remark; nothing for every other source.</summary>
    internal string? Undefined => UndefinedIn is null ? null : "Not defined in " + UndefinedIn;

    /// <summary>That there is an archived copy, and when it was made; nothing if there is none.</summary>
    internal string? Copied =>
        ArchiveUrl is null ? null
        : Archived is { } day ? "Archived " + day.ToReadableString()
        : "Archived";

    internal static CitedWork From(SourceRecord source)
    {
        var fields = new PreferredValues(source);
        var isUndefined = fields.Has("flags", WorkFlag.UndefinedReference);
        return new()
        {
            Id = source.Id,
            Title = source.Label,
            Type = fields.Word<WorkType>("type") ?? WorkType.Document,
            TranslatedTitle = fields.Text("translated-title"),
            Genre = fields.Text("genre"),
            Authors = PersonName.ParseAll(fields.Texts("authors")),
            Editors = PersonName.ParseAll(fields.Texts("editors")),
            Container = fields.Text("container"),
            Publisher = fields.Text("publisher"),
            Agency = fields.Text("agency"),
            Place = fields.Text("publisher-place"),
            Issued = fields.Interval("issued"),
            Volume = fields.Text("volume"),
            Pages = fields.Text("pages"),
            Language = fields.Text("language"),
            Url = fields.Text("url"),
            UrlStatus = fields.Word<UrlState>("url-status"),
            UrlAccess = fields.Word<UrlTerms>("url-access"),
            Via = fields.Text("via"),
            ArchiveUrl = fields.Text("archive-url"),
            Archived = fields.Date("archived"),
            Accessed = fields.Date("accessed"),
            UndefinedIn = isUndefined && fields.Record("cited-by") is { } citing
                ? CitationWriter.Quote(citing.Label) + (Given(new PreferredValues(citing).Text("container")) is { } container ? ", " + container : "")
                : null,
        };
    }

    /// <summary>Those of the names that are given, each once; a name that only repeats another one is left out.</summary>
    internal static List<string> Distinct(params string?[] names)
    {
        var distinct = new List<string>();
        foreach (var name in names)
        {
            if (name is not null && !distinct.Contains(name, StringComparer.OrdinalIgnoreCase))
                distinct.Add(name);
        }

        return distinct;
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
