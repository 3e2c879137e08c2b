using ScoData.FrontEnd;

namespace GeneratorTests.Diagnostics;

/// <summary>Limits, and messages where there are many of them.</summary>
public sealed class ManyTests
{
    private const string Title = "fields: { title: { type: text, required: true, summary: The title. } }";

    [Fact]
    public void A_record_has_at_most_100_former_ids()
    {
        var ids = string.Join(", ", Enumerable.Range(0, 101).Select(i => $"old-{i}"));
        Assert.Equal(
            ["'former-ids' must be a list of at most 100 ids, not one of 101: remove those that nobody uses any more"],
            Messages($"kinds:\n  node: {{ summary: A node., label: title, unsourced: true, {Title} }}\n", $"a: {{ title: A, former-ids: [{ids}] }}\n"));
    }

    [Fact]
    public void A_schema_has_at_most_1000_kinds() => Assert.Equal(
        ["The schema is invalid: it declares 1001 kinds; a schema can have at most 1000: what differs only in its name is a record"],
        Messages("kinds:\n" + Lines(1_001, i => $"  node-{i}: {{ summary: A node., label: title, {Title} }}")));

    [Fact]
    public void A_message_lists_the_first_words_of_a_large_vocabulary()
    {
        var schema = "enums:\n  size:\n    summary: A size.\n    values:\n" + Lines(100, i => $"      size-{i}: Size {i}.")
            + $"kinds:\n  node: {{ summary: A node., label: title, unsourced: true, fields: {{ title: {{ type: text, required: true, summary: The title. }}, size: {{ type: size, summary: Its size. }} }} }}\n";

        var messages = Messages(schema, Lines(150, i => $"node-{i:D3}: {{ title: A, size: sise-99 }}"));

        Assert.StartsWith("'sise-99' is not a valid value for 'size': did you mean 'size-99'? It must be one of size-0, size-1,", messages[0], StringComparison.Ordinal);
        Assert.EndsWith(", size-59 and 40 others", messages[0], StringComparison.Ordinal);
        // The search for the nearest word stops after a hundred.
        Assert.Equal(100, messages.Count(message => message.Contains("did you mean", StringComparison.Ordinal)));
        Assert.StartsWith("'sise-99' is not a valid value for 'size': it must be one of size-0,", messages[149], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people", "; the records of the kind 'person' belong in 'persons': write 'plural: people' in schema.yaml, or rename the folder")]
    [InlineData("authors", ": rename it to 'persons' or 'books', declare the kind in schema.yaml, or name the folder there as the 'plural' of its kind")]
    public void A_folder_with_another_name_is_reported_without_the_references_to_its_records(string folder, string advice)
    {
        const string schema = $"kinds:\n  person: {{ summary: A person., label: title, unsourced: true, {Title} }}\n"
            + "  book: { summary: A book., label: title, unsourced: true, fields: { title: { type: text, required: true, summary: The title. }, author: { type: person, summary: Who wrote it. } } }\n";
        DatasetFile[] files =
        [
            new("schema.yaml", "schema.yaml", schema), new($"{folder}.yaml", $"{folder}.yaml", "anna: { title: Anna }\n"),
            new("books.yaml", "books.yaml", "one: { title: One, author: anna }\ntwo: { title: Two, author: anna }\n"),
        ];

        Assert.StartsWith($"No kind has its records in '{folder}'{advice}", Assert.Single(CheckedDataset.Read(files, []).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_may_be_cited_in_a_file_that_cannot_be_read()
    {
        DatasetFile[] files =
        [
            new("schema.yaml", "schema.yaml", $"sources: book\nkinds:\n  node: {{ summary: A node., label: title, {Title} }}\n  book: {{ summary: A book., label: title, cite: [title], unsourced: true, {Title} }}\n"),
            new("nodes.yaml", "nodes.yaml", "a: { title: A, sources: [one]\n"), new("books.yaml", "books.yaml", "one: { title: One }\n"),
        ];

        Assert.Equal("SCO0001", Assert.Single(CheckedDataset.Read(files, []).Diagnostics).Id);
    }

    [Fact]
    public void A_reference_to_the_id_that_a_record_should_have_is_no_second_fault() => Assert.Equal(
        ["'Long Walk' is not a valid id: use lower-case letters a to z and digits in words joined by single hyphens, starting with a letter; for example 'long-walk'"],
        Messages(
            "kinds:\n  node: { summary: A node., label: title, unsourced: true, fields: { title: { type: text, required: true, summary: The title. }, next: { type: node, summary: The next. } } }\n",
            "Long Walk: { title: A }\nb: { title: B, next: long-walk }\n"));

    private static string[] Messages(string schema, string nodes = "") =>
        [.. CheckedDataset.Read([new("schema.yaml", "schema.yaml", schema), .. nodes.Length > 0 ? [new DatasetFile("nodes.yaml", "nodes.yaml", nodes)] : Array.Empty<DatasetFile>()], []).Diagnostics.Select(diagnostic => diagnostic.Message)];

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
