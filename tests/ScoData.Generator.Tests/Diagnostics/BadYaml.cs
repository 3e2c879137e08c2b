namespace GeneratorTests.Diagnostics;

/// <summary>YAML that cannot be read, or that YAML reads otherwise than a person does. The message says what was written, not what a parser expected.</summary>
internal static class BadYaml
{
    private const string Outing = "outings/walk.yaml";

    public static readonly IReadOnlyList<BadData> Cases =
    [
        new("SCO0001", Outing, "title:Walk\nsources⟦: [diary]⟧\n", "a colon that ends a key needs a space after it: write 'title: Walk'"),
        new("SCO0001", Outing, "title: Walk\n⟦mood:good⟧\nsources: [diary]\n", "a colon that ends a key needs a space after it: write 'mood: good'"),
        new("SCO0001", Outing, "title: ⟦@Walk⟧\nsources: [diary]\n", "a text that begins with '@' needs quotation marks"),
        new("SCO0001", Outing, "title: Walk\nwalkers: ⟦?⟧\nsources: [diary]\n", "'?' alone is not a value: remove the key if nothing is known"),
        new("SCO0001", Outing, "title: Walk\nwalkers: ⟦> 3,800⟧\nsources: [diary]\n", "a text that begins with '>' needs quotation marks; for a count write 'more than 3800'"),
        new("SCO0001", "outings.yaml", "walk: { title: Walk, walkers: ⟦> 60, sources: [diary] }⟧\n", "a text that begins with '>' needs quotation marks; for a count write 'more than 60'"),
        new("SCO0001", Outing, "title: Walk\nwalkers: ⟦>= 38⟧\nsources: [diary]\n", "for a count write 'at least 38'"),
        new("SCO0001", Outing, "title: Walk\naliases: ⟦- one⟧\nsources: [diary]\n", "write each item on a line of its own below the key, as '- item', or all of them on this line, as [a, b]"),
        new("SCO0001", Outing, "title: \"Long\" ⟦Walk⟧\nsources: [diary]\n", "write all of it in quotation marks"),
        new("SCO0001", Outing, "title: 'Anna'⟦s Walk'⟧\nsources: [diary]\n", "write all of it in quotation marks, with '' for each ' in it"),
        new("SCO0001", Outing, "title: [Long] ⟦Walk⟧\nsources: [diary]\n", "a value that begins with a quotation mark, bracket or brace ends where that is closed"),
        new("SCO0001", Outing, "title: >-\n⟦Walk⟧\nsources: [diary]\n", "the lines of a text below '>', '>-', '|' or '|-' are indented further than its key"),
        new("SCO0001", Outing, "title: ⟦>- Walk⟧\nsources: [diary]\n", "begins on the next line, and is indented"),
        new("SCO0001", Outing, "title: ⟦\"C:\\dir\"⟧\nsources: [diary]\n", "within double quotation marks '\\' begins an escape sequence"),
        new("SCO0001", Outing, "title: \"Walk\"⟦#7⟧\nsources: [diary]\n", "write a space before '#'"),
        new("SCO0001", Outing, "title: Walk\naliases: [one,⟦, two]⟧\nsources: [diary]\n", "look for a comma too many, or a bracket that is not closed"),
        new("SCO0001", Outing, "title: Walk\n⟦\t⟧\nsources: [diary]\n", "line 2 holds nothing but a tab; leave it empty"),
        new("SCO0001", Outing, "title: { value\n  ⟦: Walk }⟧\nsources: [diary]\n", "the colon must stand on the line of its key"),
        new("SCO0001", Outing, "title: { value: Walk⟦: Run }⟧\nsources: [diary]\n", "a text with ': ' in it needs quotation marks"),
        new("SCO0001", Outing, "title: Walk\n: ⟦Run⟧\nsources: [diary]\n", "the key before this value is missing"),
        new("SCO0001", Outing, "title: Walk⟦\0⟧\nsources: [diary]\n", "remove the control character U+0000"),
        new("SCO0001", Outing, "title: “Walk⟦: Run”⟧\nsources: [diary]\n", "needs quotation marks (\" or ')"),
        new("SCO0001", Outing, "title: |-\n     \n⟦  Walk⟧\nsources: [diary]\n", "a line above the first one of this text has more spaces than that"),
        new("SCO0002", Outing, "title: ⟦! Walk⟧\nsources: [diary]\n", "Data files cannot use the tag '!': remove it; the schema gives each value its type; a text that begins with '!' needs quotation marks"),
        new("SCO0002", Outing, "title: ⟦*Walk⟧\nsources: [diary]\n", "a text that begins with '*' needs quotation marks"),
        new("SCO0003", "outings.yaml", "⟦{}⟧\n", "The file holds no record"),
        new("SCO0003", "outings.yaml", "# nothing yet\n", "The file holds no record"),
        new("SCO0004", "outings.yaml", "walk:\n  title: Walk\n  sources: [diary]\n⟦walk⟧:\n  title: Run\n  sources: [diary]\n", "The key 'walk' is duplicated: keep one"),
        new("SCO0009", Outing, "title: Walk\nsources: [⟦diary⟧: p. 7]\n", "write the id, or { source: id, locator: p. 96 }"),
        new("SCO0019", Outing, "title: Walk\nsources:\n  - source: diary\n    locator: ⟦|⟧\n      p. 1\n       ", "'locator' begins or ends with white space"),

        new("SCO0030", Outing, "title: ⟦null⟧\nsources: [diary]\n", "'null' is the text of 'title' here, though in YAML it means that there is no value: remove the key if nothing is known, or put the text in quotation marks"),
        new("SCO0030", Outing, "title: Walk\nnote: ⟦~⟧\nsources: [diary]\n", "'~' is the text of 'note' here"),
        new("SCO0030", Outing, "title: Walk\nnames: { ru: ⟦Null⟧ }\nsources: [diary]\n", "'Null' is the text of 'names' here"),
        new("SCO0030", Outing, "title: { value: Walk, note: ⟦NULL⟧ }\nsources: [diary]\n", "'NULL' is the text of 'note' here"),
        new("SCO0009", Outing, "title: Walk\nwalkers: ⟦null⟧\nsources: [diary]\n", "'walkers' must be a value, not null: remove it if nothing is known"),
        new("SCO0009", Outing, "title: Walk\nguide: ⟦~⟧\nsources: [diary]\n", "'guide' must be a value, not ~"),
        new("SCO0009", Outing, "title: Walk\naliases: ⟦null⟧\nsources: [diary]\n", "'aliases' must be a list, not null: write the values as [a, b], or remove the key"),

        new("SCO0031", Outing, "title: Walk ⟦#7⟧\nsources: [diary]\n", "'#7' is a comment here, and no part of the value before it: put the value in quotation marks to include it, or write a comment as '# words'"),
        new("SCO0031", Outing, "title: Walk ⟦# 7⟧\nsources: [diary]\n", "'# 7' is a comment here"),
        new("SCO0031", Outing, "title: Walk\n  ⟦#7 of the year⟧\nsources: [diary]\n", "'#7 of the year' is a comment here"),
        new("SCO0031", Outing, "title: Walk\naliases:\n  - one ⟦#2⟧\nsources: [diary]\n", "'#2' is a comment here"),
        new("SCO0031", Outing, "title: Walk\naliases: [one, ⟦#two⟧\n  three]\nsources: [diary]\n", "'#two' is a comment here"),
        new("SCO0031", Outing, "title: Walk\naliases: [one] ⟦#two⟧\nsources: [diary]\n", "'#two' is a comment here"),
        new("SCO0031", Outing, "title: >- ⟦#7⟧\n  Walk\nsources: [diary]\n", "'#7' is a comment here"),
    ];

    /// <summary>What looks like these and is right.</summary>
    public static readonly IReadOnlyList<string> Good =
    [
        "title: \"null\"\nsources: [diary]\n",
        "title: 'Walk #7'\nsources: [diary]\n",
        "title: Walk#7\nsources: [diary]\n",
        "title: >-\n  Walk\n  #7\nsources: [diary]\n",
        "title: Walk # the first\n#mood: good\nsources: [diary]\n",
        "title: Walk ##\nsources: [diary]\n",
        "title: Walk\naliases:\n  - one\n  #- two\nsources: [diary]\n",
        "title: nullify\nsources: [diary]\n",
    ];
}
