namespace GeneratorSpeed.Growth;

/// <summary>A dataset for each thing of which there can be many, by the name of that thing.</summary>
internal static class LargeSets
{
    private const string Fields = """
        fields:
              title: { type: text, required: true, summary: The title. }
              note: { type: text, summary: A remark. }
              dates: { type: interval, summary: First and last day. }
              walkers: { type: count, unit: people, summary: How many walked. }
              part-of: { type: outing, inverse: parts, query: with-part, summary: A longer outing. }
              friends: { type: list of outing, summary: Other outings. }
              aliases: { type: list of text, summary: Its other names. }
              names: { type: names, summary: Its name in other languages. }
              identifiers: { type: identifiers, summary: Its identifiers. }

        """;

    private const string Schema = """
        sources: source
        kinds:
          outing:
            summary: An outing.
            label: title
            when: dates
            
        """ + Fields + """
          source:
            summary: A publication.
            label: title
            cite: [title]
            unsourced: true
            fields:
              title: { type: text, required: true, summary: The title. }

        """;

    public static IReadOnlyDictionary<string, Func<int, LargeSet>> All { get; } = new Dictionary<string, Func<int, LargeSet>>
    {
        ["records of a kind"] = count => Outings(count, _ => ""),
        ["files"] = count => LargeSet.Of(Schema, Numbers(count).Select(i => ($"outings/outing-{i}.yaml", $"title: Outing {i}\nsources: [diary]\n")).Append(Diary)),
        ["kinds"] = count => LargeSet.Of("kinds:\n" + Lines(count, i => $"  kind-{i}: {{ summary: A thing., label: title, fields: {{ title: {{ type: text, required: true, summary: The title. }} }} }}")),
        ["kinds with a record"] = count => LargeSet.Of(
            "kinds:\n" + Lines(count, i => $"  kind-{i}: {{ summary: A thing., label: title, unsourced: true, fields: {{ title: {{ type: text, required: true, summary: The title. }} }} }}"),
            Numbers(count).Select(i => ($"kind-{i}s.yaml", $"thing-{i}: {{ title: A thing }}\n"))),
        ["kinds that refer to one"] = count => LargeSet.Of(
            "kinds:\n  hub: { summary: A hub., label: title, fields: { title: { type: text, required: true, summary: The title. } } }\n"
            + Lines(count, i => $"  kind-{i}: {{ summary: A thing., label: title, fields: {{ title: {{ type: text, required: true, summary: The title. }}, at: {{ type: hub, inverse: things-{i}-there, summary: Where. }} }} }}")),
        ["kinds of a reference"] = count => LargeSet.Of(
            $"kinds:\n  hub: {{ summary: A hub., label: title, fields: {{ title: {{ type: text, required: true, summary: The title. }}, at: {{ type: {string.Join(" or ", Numbers(count).Select(i => $"kind-{i}"))}, query: at, summary: Where. }} }} }}\n"
            + Lines(count, i => $"  kind-{i}: {{ summary: A thing., label: title, fields: {{ title: {{ type: text, required: true, summary: The title. }} }} }}")),
        ["fields of a kind"] = count => LargeSet.Of(
            "kinds:\n  hub:\n    summary: A hub.\n    label: title\n    fields:\n      title: { type: text, required: true, summary: The title. }\n" + Lines(count, i => $"      field-{i}: {{ type: text, summary: A field. }}")),
        ["fields of each kind"] = count => LargeSet.Of(
            "common:\n" + Lines(count, i => $"  field-{i}: {{ type: text, summary: A field. }}") + "kinds:\n  hub: { summary: A hub., label: title, fields: { title: { type: text, required: true, summary: The title. } } }\n"),
        ["enums"] = count => LargeSet.Of(
            "enums:\n" + Lines(count, i => $"  enum-{i}: {{ summary: A choice., values: {{ yes: It is so., no: It is not. }} }}")
            + "kinds:\n  hub: { summary: A hub., label: title, fields: { title: { type: text, required: true, summary: The title. } } }\n"),
        ["values of an enum"] = count => LargeSet.Of(EnumSchema(count), ("outings.yaml", $"a: {{ title: A, mood: value-{count - 1} }}\n")),
        ["records with a value of a large enum"] = count => LargeSet.Of(EnumSchema(count), ("outings.yaml", Lines(count, i => $"outing-{i}: {{ title: A, mood: value-{i} }}"))),
        ["wrong values of a large enum"] = count => LargeSet.Of(EnumSchema(count), ("outings.yaml", Lines(count, i => $"outing-{i}: {{ title: A, mood: valeu-{i} }}"))),
        ["records with a former id"] = count => Outings(count, _ => "", end: i => $", former-ids: [old-outing-{i}]"),
        ["former ids of a record"] = count => LargeSet.Of(Schema, ("outings.yaml", $"a:\n  title: A\n  sources: [diary]\n  former-ids: [{Joined(count, "old-")}]\n"), Diary),
        ["claims on a field"] = count => One("walkers:\n    value: 5\n    others:\n" + Lines(count, i => $"    - {{ value: {i} }}")),
        ["claims and sources of a record"] = count => LargeSet.Of(
            Schema,
            ("outings.yaml", $"a:\n  title: A\n  walkers:\n    value: 5\n    others:\n{Lines(count, i => $"    - {{ value: {i} }}")}  sources: [{Joined(count, "source-")}]\n"),
            Sources(count)),
        ["claims with the same list"] = count => One("aliases:\n    value: [a, b]\n    others:\n" + Lines(count, i => $"    - {{ value: [b, a{i}] }}")),
        ["sources of a claim"] = count => LargeSet.Of(Schema, ("outings.yaml", $"a:\n  title: {{ value: A, sources: [{Joined(count, "source-")}] }}\n"), Sources(count)),
        ["sources of a record with fields"] = count => LargeSet.Of(
            Schema, ("outings.yaml", $"a:\n  title: A\n  note: B\n  dates: 2010\n  walkers: 5\n  aliases: [b]\n  sources: [{Joined(count, "source-")}]\n"), Sources(count)),
        ["references in a list"] = count => LargeSet.Of(
            Schema, ("outings.yaml", $"a:\n  title: A\n  friends: [{Joined(count, "outing-")}]\n  sources: [diary]\n" + Lines(count, i => $"outing-{i}: {{ title: Outing {i}, sources: [diary] }}")), Diary),
        ["texts in a list"] = count => One($"aliases: [{Joined(count, "alias ")}]"),
        ["entries of a map"] = count => One("identifiers:\n" + Lines(count, i => $"    scheme-{i}: x{i}")),
        ["references to one record"] = count => Outings(count, i => i == 0 ? "" : ", part-of: outing-0"),
        ["records in one year"] = count => Outings(count, _ => ", dates: 2010"),
        ["records of many years"] = count => Outings(count, i => $", dates: {1600 + (i % 10)}/{2000 + (i % 10)}"),
        ["records without an end"] = count => Outings(count, i => $", dates: {1900 + (i % 100)}/.."),
        ["records with equal labels"] = count => Outings(count, _ => "", _ => "The same"),
        ["records with a long label that is referred to"] = count => Outings(count, i => i == 0 ? "" : ", part-of: outing-0", i => i == 0 ? new string('x', Math.Min(count, 100_000)) : "A"),
        ["records with one source of a long title"] = count => LargeSet.Of(
            Schema, ("outings.yaml", Lines(count, i => $"outing-{i}: {{ title: A, sources: [diary] }}")), ("sources.yaml", $"diary: {{ title: {new string('x', Math.Min(count, 100_000))} }}\n")),
        ["records with equal C# names"] = count => LargeSet.Of(Schema, ("outings.yaml", Lines(count, i => $"{SameName(i)}: {{ title: A, sources: [diary] }}")), Diary),
        ["former ids with equal C# names"] = count => Outings(count, _ => "", end: i => $", former-ids: [{SameName(i)}]"),
        ["ids with a common beginning"] = count => Outings(count, _ => "", id: i => $"the-same-beginning-of-all-{i}"),
        ["ids with common ends"] = count => Outings(count, _ => "", id: i => $"same-{i:D6}-{new string('x', 30)}-the-same-end"),
        ["ids that occur twice"] = count => LargeSet.Of(
            Schema, Diary, ("outings.yaml", Lines(count, i => $"outing-{i}: {{ title: A, sources: [diary] }}")), ("outings.yml", Lines(count, i => $"outing-{i}: {{ title: A, sources: [diary] }}"))),
        ["keys that occur twice"] = count => LargeSet.Of(Schema, Diary, ("outings.yaml", Lines(count, i => "a: { title: A, sources: [diary] }"))),
        ["references with a typing error"] = count => Outings(count, i => $", part-of: outign-{i}"),
        ["unknown sources"] = count => LargeSet.Of(Schema, ("outings.yaml", Lines(count, i => $"outing-{i}: {{ title: A, sources: [source-{i}] }}"))),
        ["sources that nothing cites"] = count => LargeSet.Of(Schema, Sources(count)),
        ["records without a required field"] = count => LargeSet.Of(Schema, Diary, ("outings.yaml", Lines(count, i => $"outing-{i}: {{ note: A, sources: [diary] }}"))),
        ["unknown keys of records"] = count => Outings(count, _ => ", titel: x"),
        ["unknown keys of a record"] = count => One(string.Concat(Numbers(count).Select(i => $"key-{i}: x\n  "))),
        ["files of unknown kinds"] = count => LargeSet.Of(Schema, Numbers(count).Select(i => ($"things-{i}/thing.yaml", "title: A\n"))),
        ["unknown types of a schema"] = count => LargeSet.Of(
            "kinds:\n  hub:\n    summary: A hub.\n    label: title\n    fields:\n      title: { type: text, required: true, summary: The title. }\n" + Lines(count, i => $"      field-{i}: {{ type: tetx-{i}, summary: A field. }}")),
        ["unknown keys of a schema"] = count => LargeSet.Of(Schema + Lines(count, i => $"key-{i}: x")),
        ["a long text"] = count => One("note: " + new string('x', count)),
        ["a text of many lines"] = count => One("note: |-\n" + Lines(count, i => "    x")),
        ["a folded text of many lines"] = count => One("note: >-\n" + Lines(count, i => "    x")),
        ["a plain text of many lines"] = count => One("note:\n" + Lines(count, i => "    x")),
        ["a quoted text of many lines"] = count => One("note: \"\n" + Lines(count, i => "    x") + "    \""),
        ["comments"] = count => LargeSet.Of(Schema, ("outings.yaml", "a:\n  title: A\n" + Lines(count, i => "  # A comment.") + "  sources: [diary]\n"), Diary),
        ["blank lines"] = count => LargeSet.Of(Schema, ("outings.yaml", "a:\n  title: A\n" + new string('\n', count) + "  sources: [diary]\n"), Diary),
        ["anchors and aliases"] = count => One($"aliases: [&a x, {string.Join(", ", Numbers(count).Select(_ => "*a"))}]"),
        ["members of a map in braces"] = count => One($"identifiers: {{ {string.Join(", ", Numbers(count).Select(i => $"scheme-{i}: x"))} }}"),
        ["terms of one holder that none matches"] = count => Ruled(
            "term",
            "holding: term",
            Lines(count, i => $"outing-{i}: {{ title: A, dates: {2000 + (i % 10)}, by: one }}"),
            Lines(count, i => $"term-{i}: {{ title: A, dates: 1990-01-{1 + (i % 28):D2}, who: one }}")),
        ["overlapping terms"] = count => Ruled("term", "", "", Lines(count, i => $"term-{i}: {{ title: A, dates: 1990/2000, who: one }}")),
        ["numbers out of sequence"] = count => Ruled("term", "", "", Lines(count, i => $"term-{i}: {{ title: A, dates: {3000 - (i % 1000)}, number: {i}, who: one }}")),
        ["parts of one total"] = count => Ruled("term", "", "whole: { title: A, walkers: 5, by: one }\n" + Lines(count, i => $"outing-{i}: {{ title: A, walkers: 1, by: one, part-of: whole }}"), ""),
        ["records of another dataset"] = count => Atlas.Refer(count),
    };

    private static (string Name, string Text) Diary { get; } = ("sources.yaml", "diary: { title: Diary }\n");

    private static (string Name, string Text) Sources(int count) => ("sources.yaml", Lines(count, i => $"source-{i}: {{ title: Source {i} }}"));

    private static LargeSet Outings(int count, Func<int, string> rest, Func<int, string>? title = null, Func<int, string>? id = null, Func<int, string>? end = null) => LargeSet.Of(
        Schema,
        ("outings.yaml", Lines(count, i => $"{id?.Invoke(i) ?? $"outing-{i}"}: {{ title: {title?.Invoke(i) ?? $"Outing {i}"}{rest(i)}, sources: [diary]{end?.Invoke(i)} }}")),
        Diary);

    private static LargeSet One(string field) => LargeSet.Of(Schema, ("outings.yaml", $"a:\n  title: A\n  {field.TrimEnd()}\n  sources: [diary]\n"), Diary);

    private static string EnumSchema(int count) =>
        "enums:\n  mood:\n    summary: How it went.\n    values:\n" + Lines(count, i => $"      value-{i}: Value {i}.") + """
        kinds:
          outing:
            summary: An outing.
            label: title
            unsourced: true
            fields:
              title: { type: text, required: true, summary: The title. }
              mood: { type: mood, summary: How it went. }

        """;

    private static LargeSet Ruled(string holder, string rule, string outings, string terms) => LargeSet.Of(
        $$"""
        kinds:
          person: { summary: A person., plural: people, label: name, unsourced: true, fields: { name: { type: text, required: true, summary: The name. } } }
          outing:
            summary: An outing.
            label: title
            when: dates
            unsourced: true
            fields:
              title: { type: text, required: true, summary: The title. }
              dates: { type: interval, summary: First and last day. }
              by: { type: person{{(rule.Length > 0 ? ", " + rule : "")}}, summary: Who led the way. }
              walkers: { type: count, part-of: part-of, summary: How many walked. }
              part-of: { type: outing, summary: A longer outing. }
          {{holder}}:
            summary: A term.
            label: title
            when: dates
            unsourced: true
            fields:
              title: { type: text, required: true, summary: The title. }
              dates: { type: interval, exclusive: [who], summary: First and last day. }
              number: { type: integer, ascending: [who], summary: The number. }
              who: { type: person, summary: Who it is. }

        """,
        ("people.yaml", "one: { name: One }\n"),
        ("outings.yaml", outings.Length > 0 ? outings : "a: { title: A }\n"),
        ("terms.yaml", terms.Length > 0 ? terms : "a: { title: A }\n"));

    /// <summary>One of the ids that become the same C# name: a hyphen before a digit does not show in it.</summary>
    private static string SameName(int number) => "x" + string.Concat(Enumerable.Range(0, 17).Select(bit => (number >> bit & 1) == 0 ? "1x" : "-1x"));

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);

    private static string Joined(int count, string start) => string.Join(", ", Numbers(count).Select(i => start + i));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Numbers(count).Select(i => line(i) + "\n"));
}
