namespace ScoData.Tool.Tests;

public class CodebookTests
{
    private const string Schema = """
        enums:
          size:
            summary: How big a thing is.
            values:
              small: Fits a hand.
              big: Does not.
        kinds:
          thing:
            summary: A thing.
            label: name
            when: made
            unsourced: true
            checked: 2026-01-02
            fields:
              name: { type: text, required: true, summary: Its name. }
              size: { type: size, summary: How big it is., rule: When in doubt big. }
              made: { type: interval, summary: When it was made. }
              parts: { type: list of thing, summary: What it is made of. }
              weight: { type: count, unit: grams, summary: How heavy it is. }
              height: { type: measurement, unit: cm, summary: How high it is. }
        """;

    [Fact]
    public void Kinds_fields_and_words_are_counted()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", Schema);
        folder.Add("things/stone.yaml", "name: Stone\nsize: small\nmade: 2001/2005\nweight: { value: 5, others: [{ value: 6 }] }\nheight: 2.5\n");
        folder.Add("things/house.yaml", "name: House\nsize: big\nmade: 2003-05\nparts: [stone]\n");
        folder.Add("things/idea.yaml", "name: Idea\n");

        var text = ToolRun.Of("codebook", folder.Path).Succeeds().Output;

        Assert.Contains("| [thing](#thing) | A thing. | 3 | 2003-05 | 2026-01-02 |", text, StringComparison.Ordinal);
        Assert.Contains("| `name` | text | Its name. Required. Names the record. | 3 | 0 |", text, StringComparison.Ordinal);
        Assert.Contains("| `size` | [size](#size) | How big it is. When in doubt big. | 2 | 0 |", text, StringComparison.Ordinal);
        Assert.Contains("| `made` | interval | When it was made. Puts the record in time. | 2 | 0 |", text, StringComparison.Ordinal);
        Assert.Contains("| `parts` | list of [thing](#thing) | What it is made of. | 1 | 0 |", text, StringComparison.Ordinal);
        Assert.Contains("| `weight` | count of grams | How heavy it is. | 1 | 1 |", text, StringComparison.Ordinal);
        Assert.Contains("| `height` | measurement in cm | How high it is. | 1 | 0 |", text, StringComparison.Ordinal);
        Assert.Contains("| `small` | Fits a hand. | 1 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_written_into_a_file_as_it_is_printed()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", Schema);
        folder.Add("things/stone.yaml", "name: Stone\n");
        var file = Path.Combine(folder.Path, "made", "codebook.md");

        Assert.Equal([file], ToolRun.Of("codebook", folder.Path, "--out", file).Succeeds().Lines);
        Assert.Equal(ToolRun.Of("codebook", folder.Path).Succeeds().Output, File.ReadAllText(file));
    }

    [Fact]
    public void Records_of_several_folders_are_counted_without_those_left_out()
    {
        using var folder = new DataFolder();
        folder.Add("facts/schema.yaml", Schema);
        folder.Add("more/things/stone.yaml", "name: Stone\n");
        folder.Add("more/things/draft.yaml", "name: Draft\n");

        var text = ToolRun.Of("codebook", Path.Combine(folder.Path, "facts"), Path.Combine(folder.Path, "more"), "--exclude", "things/draft.yaml").Succeeds().Output;
        Assert.Contains("| [thing](#thing) | A thing. | 1 |", text, StringComparison.Ordinal);
        Assert.Contains("In C# the class of a record is `Thing`, and that of all records `Things`; the data is in `things`.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_in_records_are_told_of()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", Schema);
        folder.Add("things/stone.yaml", "nam: Stone\n");

        Assert.Contains($"'sco validate {folder.Path}' lists them", ToolRun.Of("codebook", folder.Path).Worked().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_with_faults_is_an_error()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", Schema.Replace("interval", "intervall", StringComparison.Ordinal));

        Assert.Contains($"'sco validate {folder.Path}' lists them", ToolRun.Of("codebook", folder.Path).Fails(), StringComparison.Ordinal);
    }
}
