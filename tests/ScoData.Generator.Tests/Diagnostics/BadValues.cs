namespace GeneratorTests.Diagnostics;

/// <summary>Values and keys as newcomers write them, each with the fix that fits it.</summary>
internal static class BadValues
{
    public static readonly IReadOnlyList<BadData> Cases =
    [
        Of("number", "99999999999", "an integer lies between -2147483648 and 2147483647; a field of type count takes up to 18 digits"),
        Of("number", "-1,000", "write -1000, without separators"),
        Of("number", "1.000", "write a whole number in digits alone"),
        Of("walkers", "-5", "a count cannot be negative"),
        Of("walkers", "100-200", "write 100 to 200"),
        Of("walkers", "between 100 and 200", "write 100 to 200"),
        Of("walkers", "200 to 100", "the first number of a range must be less than the second"),
        Of("walkers", "ca. 1,500", "write about 1500"),
        Of("walkers", "\">= 10\"", "write at least 10"),
        Of("walkers", "More than 5,000", "write more than 5000"),
        Of("walkers", "400 persons", "write the number of people alone"),
        Of("walkers", "1e5", "write digits, alone or after"),
        Of("walkers", "1.234", "a count is a whole number; write 1234 if the full stop is there to separate thousands"),
        Of("walkers", "1.234.567", "write 1234567, without separators"),
        Of("walkers", "unknown", "remove the key if nothing is known"),
        Of("number", "\"?\"", "remove the key if nothing is known"),
        Of("announced", "n/a", "remove the key if nothing is known"),
        Of("cost", "100 USD", "write USD 100"),
        Of("cost", "USD 1,000", "the amount is not a count: write 1000, without separators"),
        Of("summit", "43.12345678, 76.9", "write latitude and longitude in decimal degrees with at most seven decimals"),
        OfDate("announced", "1905/05/09", "date", "write 1905-05-09"),
        OfDate("announced", "1905-5-9", "date", "write 1905-05-09"),
        OfDate("announced", "1905-05-09T12:00:00Z", "date", "a date has no time of day; write 1905-05-09"),
        OfDate("announced", "1905-02-30", "date", "there is no such day"),
        OfDate("announced", "1905/1906", "date", "write a single date; only a field of type interval takes two"),
        OfDate("announced", "c. 1905", "date", "write 1905~"),
        OfDate("announced", "9 May 1905", "date", "write 1905-05-09"),
        OfDate("announced", "1905-05-xx", "date", "write 1905-05-XX"),
        OfDate("announced", "44 BC", "date", "write -0043"),
        OfDate("announced", "12000", "date", "write Y12000"),
        OfDate("announced", "Y-5000", "date", "write -5000"),
        OfDate("announced", "-500", "date", "write -0500"),
        OfDate("announced", "1820s", "date", "write 182X"),
        OfDate("announced", "16th century", "date", "write 15XX"),
        OfDate("announced", "before 1500", "date", "a date cannot be open; only a field of type interval can, which takes /1500"),
        OfDate("dates", "before May 1500", "interval", "write /1500-05, which includes the year, month or day that is given"),
        OfDate("dates", "since 1500", "interval", "write 1500/.."),
        OfDate("dates", "after 1500", "interval", "write 1500/,"),
        OfDate("dates", "1789/90", "interval", "write 1789/1790"),
        OfDate("dates", "1789–90", "interval", "write 1789/1790"),
        OfDate("announced", "/1907", "date", "write a single date"),
        OfDate("dates", "18.8.1875", "interval", "write 1875-08-18"),
        OfDate("dates", "5.8.1875", "interval", "write 1875-08-05"),
        OfDate("dates", "8/18/1875", "interval", "write 1875-08-18"),
        OfDate("dates", "1905-1908", "interval", "write 1905/1908"),
        OfDate("dates", "1905 – 1908-5", "interval", "write 1905/1908-05"),
        OfDate("dates", "1905/present", "interval", "write 1905/.."),
        OfDate("dates", "1905-01-01/1905-02-30", "interval", "there is no day 1905-02-30"),
        OfDate("dates", "1905/1906/1907", "interval", "write first/last such as"),
        new("SCO0010", Outing, $"title: Walk\nwalkers: ⟦{new string('x', 200)}⟧\nsources: [diary]\n", $"'{new string('x', 79)}…' is not a valid value"),
        new("SCO0010", Outing, "title: Walk\nmood: ⟦go\u200Bod⟧\nsources: [diary]\n", "'go<U+200B>od' is not a valid value for 'mood': did you mean 'good', without the character U+200B?"),
        new("SCO0009", Outing, "title: Walk\nmood: ⟦[good]⟧\nsources: [diary]\n", "write one value; a text that begins with '[' or '- ' needs quotation marks"),
        new("SCO0009", Outing, "title: Walk\naliases: ⟦Bee, Anna⟧\nsources: [diary]\n", "write [\"Bee, Anna\"]"),
        new("SCO0009", Outing, "title: Walk\npassed: ⟦china, india⟧\nsources: [diary]\n", "write [china, india]"),
        new("SCO0009", Outing, "title: Walk\nwalkers: ⟦{ min: 5, max: 9 }⟧\nsources: [diary]\n", "'walkers' must be a value or a claim, not a mapping: a claim has the key 'value', and no key 'min' or 'max'"),
        new("SCO0007", Outing, "⟦Title⟧: Walk\nsources: [diary]\n", "An outing has no key 'Title'; did you mean 'title'?"),
        new("SCO0007", Outing, "title: Walk\n⟦comment⟧: Short.\nsources: [diary]\n", "An outing has no key 'comment'; did you mean 'note'?"),
        new("SCO0007", Outing, "title: Walk\n⟦source⟧: diary\n", "An outing has no key 'source'; did you mean 'sources: [diary]'?"),
        new("SCO0007", Outing, "title: Walk\nsources: [{ source: diary, ⟦page⟧: p. 7 }]\n", "A source has no key 'page'; did you mean 'locator'?"),
        new("SCO0009", Outing, "title: { value: Walk, others: [⟦Run⟧] }\nsources: [diary]\n", "'others' must be a claim, not a single value: write { value: Run, sources: [...] }"),
        new("SCO0007", Outing, "title: { ⟦values⟧: Walk }\nsources: [diary]\n", "A claim on 'title' has no key 'values'; did you mean 'value'?"),
        new("SCO0007", Outing, "title: Walk\n⟦\u00A0mood⟧: good\nsources: [diary]\n", "An outing has no key '<U+00A0>mood'; did you mean 'mood', without the character U+00A0?"),
        new("SCO0007", Outing, "title: { value: Walk, note: Short, ⟦and wet⟧ }\nsources: [diary]\n", "a text with a comma in it needs quotation marks here"),
        new("SCO0006", "outings/north/walk.yaml", "title: Walk\nsources: [diary]\n", "the file of a record stands directly in the folder of its kind, for example as 'outings/north-walk.yaml'"),
        new("SCO0006", "outings/LongWalk.yaml", "title: Walk\nsources: [diary]\n", "for example 'long-walk'"),
        new("SCO0006", "outings/Ørsted.yaml", "title: Walk\nsources: [diary]\n", "for example 'orsted'"),
        new("SCO0006", "outings/Café.yaml", "title: Walk\nsources: [diary]\n", "for example 'cafe'"),
        new("SCO0006", $"outings/{new string('a', 101)}.yaml", "title: Walk\nsources: [diary]\n", "with at most 100 characters in all"),
        new("SCO0009", Outing, "title: Walk\nsources: ⟦diary, p. 7⟧\n", "write [{ source: diary, locator: p. 7 }]"),
        new("SCO0009", Outing, "title: Walk\nsources: ⟦diary, guide⟧\n", "write [diary, guide]"),
        new("SCO0009", Outing, "title: Walk\nsources: ⟦{ source: diary, locator: p. 7 }⟧\n", "write [{ source: id, locator: p. 96 }]"),
        new("SCO0009", Outing, "title: Walk\nsources: [⟦\"\"⟧]\n", "'sources' must be a value, not empty"),
        new("SCO0013", Outing, "title: Walk\nsources: [⟦\"outings/diary.yaml\"⟧]\n", "There is no source 'outings/diary.yaml'; did you mean 'diary'?"),
        new("SCO0013", "outings/run.yaml", "title: Run\nguide: ⟦Anna⟧\nsources: [diary]\n", "There is no person 'Anna'; did you mean 'anna'?"),
        new("SCO0013", Outing, "title: Walk\nguide: ⟦an\u200Bna⟧\nsources: [diary]\n", "There is no person 'an<U+200B>na'; did you mean 'anna', without the character U+200B?"),
        new("SCO0013", Outing, "title: Walk\nhost: ⟦k\u0430zakhstan⟧\nsources: [diary]\n", "did you mean 'kazakhstan', without the character U+0430?"),
        new("SCO0013", Outing, "title: Walk\nhost: ⟦Republic of Kazakhstan⟧\nsources: [diary]\n", "There is no state 'Republic of Kazakhstan' in 'ScoData.State'"),
    ];

    /// <summary>References to sources, in a dataset whose sources are all of one kind.</summary>
    public static readonly IReadOnlyList<BadData> Sources =
    [
        new("SCO0013", "trips/spring.yaml", "title: Spring\nsources: [⟦\"https://example.org\"⟧]\n", "There is no source 'https://example.org': write the id of a source, which is the name of its file in 'sources'; an address stands in that file"),
        new("SCO0013", "trips/spring.yaml", "title: Spring\nsources: [⟦\"diary, p. 7\"⟧]\n", "There is no source 'diary, p. 7'; did you mean { source: diary, locator: p. 7 }?"),
        new("SCO0013", "trips/spring.yaml", "title: Spring\nsources: [⟦source/diary⟧]\n", "There is no source 'source/diary'; did you mean 'diary'?"),
    ];

    private const string Outing = "outings/walk.yaml";

    private static BadData Of(string field, string value, string fix) =>
        new("SCO0010", Outing, $"title: Walk\n{field}: ⟦{value}⟧\nsources: [diary]\n", $"'{value.Trim('"')}' is not a valid value for '{field}': {fix}");

    private static BadData OfDate(string field, string value, string type, string fix) =>
        new("SCO0011", Outing, $"title: Walk\n{field}: ⟦{value}⟧\nsources: [diary]\n", $"'{value}' is not a valid EDTF {type} for '{field}': {fix}");
}
