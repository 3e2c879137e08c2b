namespace GeneratorTests.Diagnostics;

/// <summary>Schemas with a key that has no effect, and mistakes of newcomers: each gives one diagnostic, at the key or name that is wrong.</summary>
internal static class BadSchemas
{
    public static readonly IReadOnlyList<BadData> Cases =
    [
        Fields("⟦meltingPoint⟧: { type: integer, summary: M. }", "'meltingPoint' cannot be a name: use lower-case words joined by hyphens, such as 'melting-point'"),
        Fields("a: { type: ⟦list of people⟧, summary: A. }", "'people' is not a type, enum or kind; write 'person', in the singular"),
        Fields("a: { type: text, provenance: ⟦reporter⟧, summary: A. }", "'provenance' cannot be 'reporter'; did you mean 'reported'?"),
        Fields("a: { type: text, ⟦provenance⟧: editorial, summary: A. }", "'provenance' is for a kind whose values need sources, and 'a' of 'pet' is not one"),
        Fields("a: { type: date, ⟦open⟧: true, summary: A. }", "'open' is for a list or a text, and 'a' of 'pet' is not one"),
        Fields("a: { type: date, ⟦after-the-fact⟧: true, summary: A. }", "'after-the-fact' compares with sources, which the values of 'pet' do not need"),
        Fields("a: { type: text, ⟦after-the-fact⟧: true, summary: A. }", "'after-the-fact' is for a date or interval field"),
        Enum("broader: ⟦small⟧", "'broader' must be a mapping from a value to the one that says less"),
        Enum("broader: { ⟦smal⟧: large }", "'broader' names 'smal', which is not a value of this enum; did you mean 'small'?"),
        Enum("broader: { small: ⟦larg⟧ }", "'small' must have a value of this enum as the broader one; did you mean 'large'?"),
        Enum("broader: { ⟦small⟧: small }", "'small' would be broader than itself; remove one of the keys"),
        Enum("broader: { ⟦small⟧: large, large: small }", "'small' would be broader than itself; remove one of the keys"),
        // Rules and other keys that could never have an effect.
        Fields("a: { type: text, ⟦not-after⟧: born, summary: A. }", "'not-after' is for a date or interval field; 'a' of 'pet' is not one"),
        Fields("a: { type: list of date, ⟦not-after⟧: born, summary: A. }", "'not-after' is for a date or interval field"),
        Fields("a: { type: date, not-after: ⟦a⟧, summary: A. }", "'not-after' of 'a' of 'pet' names 'a', the field itself"),
        Fields("a: { type: text, ⟦within⟧: owner, summary: A. }", "'within' is for a date or interval field"),
        Fields("a: { type: date, ⟦within⟧: owner, summary: A. }", "'within' of 'a' of 'pet' names 'owner', but 'person' has no 'when'"),
        Fields("a: { type: integer, ⟦part-of⟧: mother, summary: A. }", "'part-of' is for a count; 'a' of 'pet' is not one"),
        Fields("a: { type: list of count, ⟦part-of⟧: mother, summary: A. }", "'part-of' is for a count"),
        Fields("a: { type: count, ⟦part-of⟧: owner, summary: A. }", "'part-of' of 'a' of 'pet' names 'owner', but 'person' has no count 'a'"),
        Fields("a: { type: text, ⟦among⟧: [mother], summary: A. }", "'among' is for a reference; 'a' of 'pet' is not one"),
        Fields("a: { type: person, ⟦among⟧: [mother], summary: A. }", "'among' of 'a' of 'pet' names 'mother', which cannot list a record of 'person'"),
        Fields("a: { type: pet, among: ⟦[]⟧, summary: A. }", "'among' must be a list of fields, and not an empty one"),
        Fields("a: { type: pet, among: ⟦mother⟧, summary: A. }", "'among' must be a list of fields: write [mother]"),
        Fields("a: { type: pet, among: [mother, ⟦mother⟧], summary: A. }", "'among' of 'a' of 'pet' names 'mother' twice"),
        Fields("a: { type: integer, ascending: ⟦[]⟧, summary: A. }", "'ascending' must be a list of fields, and not an empty one"),
        Fields("a: { type: interval, exclusive: [⟦a⟧], summary: A. }", "'exclusive' of 'a' of 'pet' names 'a', the field itself"),
        Fields("a: { type: url, ⟦requires⟧: name, summary: A. }", "'requires' of 'a' of 'pet' names 'name', which every record has; remove the key"),
        Fields("a: { type: url, requires: ⟦nmae⟧, summary: A. }", "names 'nmae', which is not a field of that kind; did you mean 'name'?"),
        Fields("a: { type: list of text, ⟦unique⟧: true, summary: A. }", "'unique' is for a single value; 'a' of 'pet' is a list"),
        Fields("a: { type: list of text, ⟦unique-with⟧: [name], summary: A. }", "'unique-with' is for a single value; 'a' of 'pet' is a list"),
        Fields("a: { type: interval, ⟦unique⟧: true, summary: A. }", "'unique' is not for an interval such as 'a' of 'pet'; 'exclusive' compares times"),
        Fields("a: { type: text, unique: ⟦yes⟧, summary: A. }", "'unique' must be true or false"),
        Fields("a: { type: text, ⟦minimum⟧: 1, summary: A. }", "'minimum' is for an integer, count, measurement, date or interval; 'a' of 'pet' is not one"),
        Fields("a: { type: money, ⟦maximum⟧: 1, summary: A. }", "'maximum' is for an integer, count, measurement, date or interval"),
        Fields("a: { type: integer, minimum: ⟦many⟧, summary: A. }", "'minimum' of 'a' of 'pet' cannot be 'many': write a whole number such as 36"),
        Fields("a: { type: integer, minimum: ⟦1.5⟧, summary: A. }", "cannot be '1.5': write a whole number such as 36"),
        Fields("a: { type: count, maximum: ⟦about 5⟧, summary: A. }", "cannot be 'about 5': write a whole number in digits alone, such as 5000"),
        Fields("a: { type: measurement, maximum: ⟦1.5 +- 0.1⟧, summary: A. }", "cannot be '1.5 +- 0.1': write a decimal number alone, such as -38.83"),
        Fields("a: { type: measurement, minimum: -1.5, maximum: ⟦-1.6⟧, summary: A. }", "'maximum' of 'a' of 'pet' (-1.6) is less than its 'minimum' (-1.5)"),
        Fields("a: { type: measurement, ⟦query⟧: with-a, summary: A. }", "'query' is for a reference, enum, flag, integer or text"),
        Fields("a: { type: measurement, ⟦part-of⟧: mother, summary: A. }", "'part-of' is for a count"),
        Fields("a: { type: ⟦decimal⟧, summary: A. }", "'decimal' is not a type, enum or kind; write 'measurement', which keeps decimals and how sure a source is of them"),
        Fields("a: { type: date, maximum: ⟦2010?⟧, summary: A. }", "cannot be '2010?': write a date without doubt such as 1850 or 1850-06-01"),
        Fields("a: { type: interval, minimum: ⟦1850/1860⟧, summary: A. }", "cannot be '1850/1860': write a date without doubt such as 1850 or 1850-06-01"),
        Fields("a: { type: count, minimum: ⟦0⟧, summary: A. }", "'minimum' of 'a' of 'pet' has no effect, as there is no lower value; remove the key"),
        Fields("a: { type: integer, maximum: ⟦2147483647⟧, summary: A. }", "'maximum' of 'a' of 'pet' has no effect, as there is no higher value; remove the key"),
        Fields("a: { type: list of integer, minimum: 5, maximum: ⟦4⟧, summary: A. }", "'maximum' of 'a' of 'pet' (4) is less than its 'minimum' (5), so that no value is within; correct one of them"),
        Fields("a: { type: date, minimum: 1850, maximum: ⟦1849⟧, summary: A. }", "'maximum' of 'a' of 'pet' (1849) is less than its 'minimum' (1850)"),
        Fields("a: { type: interval, minimum: 1850, maximum: ⟦1849⟧, summary: A. }", "'maximum' of 'a' of 'pet' (1849) is less than its 'minimum' (1850)"),
        Fields("a: { type: integer, ⟦pattern⟧: '[0-9]', summary: A. }", "'pattern' is for a text, url, language or country; 'a' of 'pet' is not one"),
        Fields("a: { type: text, pattern: ⟦'[a-z'⟧, summary: A. }", "'pattern' of 'a' of 'pet' is not a regular expression of .NET: "),
        Fields("a: { type: text, pattern: ⟦'a)(?:b'⟧, summary: A. }", "'pattern' of 'a' of 'pet' is not a regular expression of .NET: "),
        Fields("a: { type: text, pattern: ⟦'(?x)a # b'⟧, summary: A. }", "'pattern' of 'a' of 'pet' is not a regular expression of .NET: "),
        Fields("a: { type: text, pattern: ⟦[a-z]⟧, summary: A. }", "'pattern' must be a single value, not a list: write one, in quotation marks if need be"),
        Fields($"a: {{ type: text, pattern: ⟦{new string('a', 1001)}⟧, summary: A. }}", "'pattern' of 'a' of 'pet' has 1,001 characters; a pattern can have at most 1,000"),
        Fields("a: { type: text, ⟦unit⟧: metres, summary: A. }", "'unit' is for a field of type count or measurement, and 'a' of 'pet' is not one"),
        Fields("a: { type: count, ⟦query⟧: with-a, summary: A. }", "'query' is for a reference, enum, flag, integer or text, and 'a' of 'pet' is not one"),
        Fields("a: { type: names, ⟦query⟧: with-a, summary: A. }", "'query' is for a reference, enum, flag, integer or text"),
        Fields("a: { type: text, query: by, summary: A. }\n      b: { type: url, query: ⟦by⟧, summary: B. }", "two fields of 'pet' have the query 'By' by 'text'"),
        Fields("a: { type: integer, query: by, summary: A. }\n      b: { type: list of integer, query: ⟦by⟧, summary: B. }", "two fields of 'pet' have the query 'By' by 'integer'"),
        Fields("a: { type: text, ⟦inverse⟧: as, summary: A. }", "'inverse' is for a reference"),
        new("SCO0016", "schema.yaml", Schema("", "").Replace("    when: born\n", "    when: born\n    ⟦cite⟧: [name]\n", StringComparison.Ordinal).Replace("kinds:", "sources: person\nkinds:", StringComparison.Ordinal), "'cite' is for a kind of sources, and 'pet' is not one"),
        new("SCO0016", "schema.yaml", "common:\n  note: { type: text, ⟦unit⟧: words, summary: N. }\n" + Schema("", ""), "'unit' is for a field of type count or measurement"),

        // One mistake that others depend on.
        Fields("a: { type: ⟦dat⟧, summary: A. }\n      b: { type: date, not-after: a, summary: B. }", "'dat' is not a type, enum or kind; did you mean 'date'?"),
        new("SCO0016", "schema.yaml", Schema("", "").Replace("born: { type: date", "born: { type: ⟦dat⟧", StringComparison.Ordinal), "'dat' is not a type"),
        new("SCO0016", "schema.yaml", Schema("enums:\n  mood: { summary: M., values: ⟦[good, bad]⟧ }\n", "a: { type: mood, summary: A. }"), "'values' must be a mapping from each value to what it means"),
        new("SCO0016", "schema.yaml", Schema("enums:\n  ⟦Mood⟧: { summary: M., values: { good: G. } }\n", "a: { type: Mood, summary: A. }"), "'Mood' cannot be a name: use lower-case words joined by hyphens, such as 'mood'"),
        new("SCO0016", "schema.yaml", Schema("enums:\n  person: { summary: M., values: { good: G. } }\n", "").Replace("  person:\n", "  ⟦person⟧:\n", StringComparison.Ordinal), "which is already the enum 'person'"),
        new("SCO0016", "schema.yaml", Schema("", "").Replace("name: { type: text, required: true, summary: N. }\n      born", "name: { type: text, required: ⟦yes⟧, summary: N. }\n      born", StringComparison.Ordinal), "'required' must be true or false"),
        new("SCO0016", "schema.yaml", "kinds:\n  pet:\n    summary: A pet.\n    label: name\n    fields:\n      ⟦- name: { type: text, required: true, summary: N. }⟧\n", "'fields' must be a mapping"),
        new("SCO0016", "schema.yaml", "kinds:\n  pet:\n    summary: A pet.\n    label: name\n    fields:\n      ⟦name⟧: text\n", "'name' must be a mapping, such as { type: text, summary: What it means. }"),
        new("SCO0016", "schema.yaml", "⟦sources: book⟧\n", "it declares no 'kinds'"),
        new("SCO0016", "schema.yaml", "# to be written\n", "it is empty; declare the kinds of records under 'kinds'"),
        new("SCO0001", "schema.yaml", "kinds:\n  pet: [\n⟦⟧", "a value is missing before this place"),
        new("SCO0004", "schema.yaml", Schema("", "") + "  ⟦pet⟧:\n    summary: A pet.\n", "The key 'pet' is duplicated: keep one"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n", "the values of 'pet' need sources, but the schema names no kind of sources: write 'unsourced: true' for this kind, or 'sources: <kind>' at the top"),

        // Mistakes of newcomers.
        Fields("a: { type: ⟦string⟧, summary: A. }", "'string' is not a type, enum or kind; write 'text'"),
        Fields("a: { type: ⟦bool⟧, summary: A. }", "write 'flag'"),
        Fields("a: { type: ⟦duration⟧, summary: A. }", "schema.md says what to write instead, under 'What has no type'"),
        Fields("a: { type: ⟦list text⟧, summary: A. }", "write 'list of text'"),
        Fields("a: { type: ⟦pet | person⟧, summary: A. }", "write 'pet or person'"),
        Fields("a: { type: ⟦list of list of text⟧, summary: A. }", "a list cannot contain lists"),
        Fields("a: { type: ⟦[text]⟧, summary: A. }", "'type' must be the name of a type, not a list: write 'text', or 'list of text' for several"),
        Fields("a: { type: ⟦State⟧, summary: A. }", "the class of the records of another dataset needs its namespace, as in 'ScoData.State'"),
        Fields("a: { type: text, summary: ⟦null⟧ }", "'summary' must be a single value, not null"),
        new("SCO0007", "schema.yaml", Schema("", "a: { type: integer, ⟦min⟧: 1, summary: A. }"), "The field 'a' has no key 'min'; did you mean 'minimum'?"),
        new("SCO0007", "schema.yaml", Schema("", "a: { type: text, summary: A., ⟦description⟧: A. }"), "The field 'a' has no key 'description'; did you mean 'summary'?"),
        new("SCO0007", "schema.yaml", Schema("", "a: { type: text, summary: Short, ⟦and wet⟧ }"), "a text with a comma in it needs quotation marks here"),
        new("SCO0016", "schema.yaml", "sources: ⟦[pet]⟧\n" + Schema("", ""), "'sources' must be a single value, not a list"),
    ];

    /// <summary>A schema without a fault.</summary>
    /// <param name="before">What stands before the kinds.</param>
    /// <param name="fields">More fields of the kind 'pet'.</param>
    public static string Schema(string before, string fields) =>
        before + "kinds:\n  person:\n    summary: A person.\n    plural: people\n    label: name\n    unsourced: true\n    fields:\n      name: { type: text, required: true, summary: N. }\n"
        + "  pet:\n    summary: A pet.\n    label: name\n    when: born\n    unsourced: true\n    fields:\n      name: { type: text, required: true, summary: N. }\n      born: { type: date, summary: B. }\n"
        + "      owner: { type: person, summary: O. }\n      mother: { type: pet, summary: M. }\n" + (fields.Length == 0 ? "" : $"      {fields}\n");

    private static BadData Enum(string key, string message) =>
        new("SCO0016", "schema.yaml", Schema($"enums:\n  size:\n    summary: A size.\n    values: {{ small: Small., large: Large. }}\n    {key}\n", "a: { type: size, summary: A. }"), message);

    private static BadData Fields(string fields, string message) => new("SCO0016", "schema.yaml", Schema("", fields), message);
}
