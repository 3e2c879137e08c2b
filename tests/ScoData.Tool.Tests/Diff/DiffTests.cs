using System.Text.Json;
using System.Text.Json.Nodes;
using static ScoData.Tool.Tests.Diff.Exports;

namespace ScoData.Tool.Tests.Diff;

public class DiffTests
{
    [Fact]
    public void A_field_with_its_first_value_is_a_fact_added() =>
        AssertChanges(
            Record("stone", ("name", [Claim("Stone")])),
            Record("stone", ("name", [Claim("Stone")]), ("size", [Claim(5, "book"), Claim(6)])),
            "fact-added size 5",
            "claim-added size 6");

    [Fact]
    public void A_field_without_value_is_a_fact_removed() =>
        AssertChanges(
            Record("stone", ("name", [Claim("Stone")]), ("size", [Claim(5), Claim(6)])),
            Record("stone", ("name", [Claim("Stone")])),
            "fact-removed size 5",
            "claim-removed size 6");

    [Fact]
    public void Another_preferred_value_is_a_correction() =>
        AssertChanges(
            Record("stone", ("size", [Claim(5), Claim(6)])),
            Record("stone", ("size", [Claim(7), Claim(6)])),
            "corrected size 5 7");

    [Fact]
    public void A_correction_that_keeps_the_old_value_among_the_others_is_one_change() =>
        AssertChanges(
            Record("stone", ("size", [Claim(5)])),
            Record("stone", ("size", [Claim(7), Claim(5)])),
            "corrected size 5 7");

    [Fact]
    public void The_same_values_with_another_one_preferred_are_ranked_anew() =>
        AssertChanges(
            Record("stone", ("size", [Claim(5), Claim(6), Claim(7)])),
            Record("stone", ("size", [Claim(7), Claim(5), Claim(6)])),
            "reranked size 5 7");

    [Fact]
    public void A_value_that_was_among_the_others_is_ranked_anew_whatever_else_changes() =>
        AssertChanges(
            Record("stone", ("size", [Claim(5), Claim(6)])),
            Record("stone", ("size", [Claim(6), Claim(5), Claim(7)])),
            "reranked size 5 6",
            "claim-added size 7");

    [Fact]
    public void A_preferred_value_that_goes_leaves_its_place_to_another_and_is_told_of() =>
        AssertChanges(
            Record("stone", ("size", [Claim(5), Claim(6)])),
            Record("stone", ("size", [Claim(6)])),
            "reranked size 5 6",
            "claim-removed size 5");

    [Fact]
    public void Values_beside_the_preferred_one_are_claims() =>
        AssertChanges(
            Record("stone", ("size", [Claim(5), Claim(6)])),
            Record("stone", ("size", [Claim(5), Claim(8)])),
            "claim-added size 8",
            "claim-removed size 6");

    [Fact]
    public void Sources_dates_and_notes_are_edits()
    {
        var changes = Changes(
            [Record("stone", ("size", [Claim(5, "book", "paper").With("note", "Weighed."), Claim(6)]))],
            [Record("stone", ("size", [Claim(5, "paper", "letter").With("asOf", "2001"), Claim(6)]))]);

        var edits = Assert.Single(changes).GetProperty("edits").EnumerateArray().Select(edit => edit.GetString());
        Assert.Equal(["sources added: letter", "sources removed: book", "as of: none → 2001", "note: Weighed. → none"], edits);
    }

    [Fact]
    public void The_place_in_a_source_counts()
    {
        var claim = Claim(5, "book");
        claim["sources"]![0]!["locator"] = "p. 3";
        var edits = Assert.Single(Changes([Record("stone", ("size", [Claim(5, "book")]))], [Record("stone", ("size", [claim]))])).GetProperty("edits");

        Assert.Equal(["place in book: none → p. 3"], edits.EnumerateArray().Select(edit => edit.GetString()));
    }

    [Fact]
    public void The_order_of_a_list_is_an_edit_and_no_correction() =>
        AssertChanges(
            Record("stone", ("parts", [Claim(new JsonArray("a", "b"))])),
            Record("stone", ("parts", [Claim(new JsonArray("b", "a"))])),
            "claim-edited parts a, b b, a");

    [Fact]
    public void Two_claims_of_one_value_are_told_apart()
    {
        JsonObject Of(string year) => Claim(5).With("asOf", year);
        AssertChanges(
            Record("stone", ("size", [Of("2001"), Of("2003")])),
            Record("stone", ("size", [Of("2001"), Of("2002"), Of("2003")])),
            "claim-added size 5");
    }

    [Fact]
    public void Records_come_and_go()
    {
        var changes = Changes([Record("stone"), Record("house")], [Record("tree"), Record("stone")]);

        Assert.Equal(["record-added things/tree", "record-removed things/house"], changes.Select(change => $"{Text(change, "change")} {Text(change, "record")}"));
    }

    [Fact]
    public void A_renamed_record_is_followed_by_its_former_id_wherever_it_is_named()
    {
        var changes = Changes(
            [Record("stone", ("size", [Claim(5)])), Record("house", ("made-of", [Claim("things/stone")]), ("parts", [Claim(new JsonArray("things/stone"))]))],
            [Record("rock", ("size", [Claim(6)])).Formerly("pebble", "stone"), Record("house", ("made-of", [Claim("things/rock")]), ("parts", [Claim(new JsonArray("things/rock"))]))]);

        Assert.Equal(["record-renamed things/rock", "corrected things/rock"], changes.Select(change => $"{Text(change, "change")} {Text(change, "record")}"));
        Assert.Equal("things/stone", Text(changes[0], "formerRecord"));
    }

    [Fact]
    public void A_kind_that_only_one_export_has_is_one_change()
    {
        using var folder = new DataFolder();
        var old = Add(folder, "old", "1", Record("stone"));
        var others = folder.Add("new.jsonl", Record("stone").ToJsonString().Replace("things/", "matters/", StringComparison.Ordinal) + "\n");

        Assert.Equal(["kind-added", "kind-removed"], ToolRun.Of("diff", old, others, "--json").Json().GetProperty("changes").EnumerateArray().Select(change => Text(change, "change")));
    }

    [Fact]
    public void Folders_documents_and_lines_of_one_export_are_the_same()
    {
        using var folder = new DataFolder();
        var record = Record("stone", ("size", [Claim(5, "book")]));
        var exported = Add(folder, "old", "1", record);
        var lines = folder.Add("lines.jsonl", record.ToJsonString() + "\n");
        string[] forms = [exported, Path.Combine(exported, "json"), Path.Combine(exported, "json", "dataset.json"), Path.Combine(exported, "json", "things.json"), lines];

        foreach (var other in forms)
            Assert.Empty(ToolRun.Of("diff", exported, other, "--json").Json().GetProperty("changes").EnumerateArray());
    }

    private static void AssertChanges(JsonObject before, JsonObject after, params string[] expected) => Assert.Equal(
        expected,
        Changes([before], [after]).Select(change => string.Join(' ', new[] { Text(change, "change"), Text(change, "field"), Claimed(change, "before"), Claimed(change, "after") }.Where(part => part is not null))));

    private static JsonElement[] Changes(JsonObject[] before, JsonObject[] after)
    {
        using var folder = new DataFolder();
        return [.. ToolRun.Of("diff", Add(folder, "old", "1", before), Add(folder, "new", "2", after), "--json").Json().GetProperty("changes").EnumerateArray()];
    }

    private static string? Claimed(JsonElement change, string name) => change.TryGetProperty(name, out var claim) ? Text(claim, "text") : null;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() : null;
}
