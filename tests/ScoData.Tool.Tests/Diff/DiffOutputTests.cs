using System.Text.Json.Nodes;
using static ScoData.Tool.Tests.Diff.Exports;

namespace ScoData.Tool.Tests.Diff;

public class DiffOutputTests
{
    [Fact]
    public void Text_is_grouped_by_record()
    {
        using var folder = new DataFolder();
        var (old, known) = Two(folder);

        Assert.Equal(
            [
                "things/rock",
                "The rock",
                "        record renamed, formerly things/stone",
                "  size  corrected: 5 → 6 (book)",
                "  size  claim added: 7 (letter)",
                "",
                "things/tree",
                "The tree",
                "    record added",
                "",
                $"4 differences: {old} (1) → {known} (2).",
            ],
            ToolRun.Of("diff", old, known).Succeeds().Lines);
    }

    [Fact]
    public void Markdown_is_for_a_changelog()
    {
        using var folder = new DataFolder();
        var (old, known) = Two(folder);

        Assert.Equal(
            [
                "### things",
                "",
                "- **The rock** (`things/rock`): record renamed, formerly things/stone",
                "  - `size` corrected: 5 → 6 (book)",
                "  - `size` claim added: 7 (letter)",
                "- **The tree** (`things/tree`): record added",
            ],
            ToolRun.Of("diff", old, known, "--markdown").Succeeds().Lines);
    }

    [Fact]
    public void Json_names_the_two_exports()
    {
        using var folder = new DataFolder();
        var (old, known) = Two(folder);
        var diff = ToolRun.Of("diff", old, known, "--json").Json();

        Assert.Equal((old, "1"), (diff.GetProperty("old").GetProperty("path").GetString(), diff.GetProperty("old").GetProperty("version").GetString()));
        Assert.Equal((known, "2"), (diff.GetProperty("new").GetProperty("path").GetString(), diff.GetProperty("new").GetProperty("version").GetString()));
        Assert.Equal(["record-renamed", "corrected", "claim-added", "record-added"], diff.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("change").GetString()));
        Assert.All(diff.GetProperty("changes").EnumerateArray(), change => Assert.Equal("thing", change.GetProperty("kind").GetString()));
    }

    [Fact]
    public void Two_records_of_one_name_are_told_apart()
    {
        using var folder = new DataFolder();
        var old = Add(folder, "old", "1", Record("house", ("made-of", [Claim("things/stone").With("text", "Stone")])));
        var known = Add(folder, "new", "1", Record("house", ("made-of", [Claim("things/other-stone").With("text", "Stone")])));

        Assert.Contains("corrected: Stone [things/stone] → Stone [things/other-stone]", ToolRun.Of("diff", old, known).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_and_claims_that_read_alike_are_told_apart_by_their_values_on_one_line()
    {
        using var folder = new DataFolder();
        JsonObject Parts(string second) => Claim(new JsonArray("things/wood", second), "book").With("text", "Wood, Stone");
        var old = Add(folder, "old", "1", Record("house", ("size", [Claim(1)]), ("made-of", [Claim("x"), Parts("things/stone")])));
        var known = Add(folder, "new", "1", Record("house", ("size", [Claim(2), Claim(1)]), ("made-of", [Claim("x"), Parts("things/rock")])));

        Assert.Equal(
            [
                "### things",
                "",
                "- **The house** (`things/house`)",
                "  - `size` corrected: 1 → 2; the former value stays as another",
                "  - `made-of` claim added: Wood, Stone \\[things/wood, things/rock\\] (book)",
                "  - `made-of` claim removed: Wood, Stone \\[things/wood, things/stone\\] (book)",
            ],
            ToolRun.Of("diff", old, known, "--markdown").Succeeds().Lines);
    }

    private static (string Old, string New) Two(DataFolder folder) => (
        Add(folder, "old", "1", Record("stone", ("size", [Claim(5)]))),
        Add(folder, "new", "2", Record("rock", ("size", [Claim(6, "book"), Claim(7, "letter")])).Formerly("stone"), Record("tree")));
}
