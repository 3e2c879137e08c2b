namespace ScoData.Tool.Tests;

public class ColumnTests
{
    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void A_pipe_has_the_columns_of_a_terminal_of_120(string plural) =>
        Assert.Equal(Headings(ToolRun.At(120, colour: false, "list", plural)), Headings(ToolRun.Of("list", plural)));

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void Every_column_with_values_is_shown_or_named_below(string plural)
    {
        var kind = Kinds.Named(plural);
        var given = kind.Records.SelectMany(record => record.Claims).Select(claim => claim.Field.Name).Distinct();
        foreach (var width in new[] { 40, 80, 120, 400 })
        {
            var run = ToolRun.At(width, colour: false, "list", plural).Succeeds();
            var below = string.Join(' ', run.Lines).Split("Not shown: ").ElementAtOrDefault(1)?.Split("; '--all-columns'")[0].Split(", ") ?? [];
            if (width > 40)
                Assert.Equal(given.Order(), Headings(run).Where(name => name != "id" && given.Contains(name)).Concat(below).Order());
        }
    }

    [Fact]
    public void What_tells_records_apart_comes_first_and_what_hardly_any_has_does_not_come()
    {
        var headings = Headings(ToolRun.At(200, colour: false, "list", "memberships"));

        Assert.Equal(["id", "title", "dates"], headings.Take(3));
        Assert.Contains("decided-at", headings);
        Assert.DoesNotContain("state", headings);
        Assert.DoesNotContain("inactive-since", headings);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(300)]
    [InlineData(null)]
    public void Columns_can_be_chosen(int? width)
    {
        string[] call = ["list", "exercises", "--columns", "hosts,id,Personnel"];
        var run = (width is { } known ? ToolRun.At(known, colour: false, call) : ToolRun.Of(call)).Succeeds();

        Assert.Equal(["hosts", "id", "personnel"], Headings(run));
        Assert.Contains(run.Lines, line => line.StartsWith($"{Exercise.PeaceMission2021.Hosts} ", StringComparison.Ordinal) && line.Contains("  peace-mission-2021 ", StringComparison.Ordinal) && line.Contains("people *", StringComparison.Ordinal));
    }

    [Fact]
    public void All_columns_show_every_value()
    {
        var text = Words(ToolRun.Of("list", "exercises", "--all-columns"));
        var narrow = Words(ToolRun.At(70, colour: false, "list", "exercises", "--all-columns"));
        foreach (var claim in Exercises.All.SelectMany(exercise => exercise.Claims).Where(claim => claim.Rank == ClaimRank.Preferred))
        {
            Assert.Contains(claim.Text, text, StringComparison.Ordinal);
            Assert.Contains(claim.Text, narrow, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Not shown", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_do_not_fit_stand_below_each_other()
    {
        var run = ToolRun.At(70, colour: false, "list", "exercises", "--all-columns").Succeeds();

        Assert.All(run.Lines, line => Assert.True(line.Length <= 70, line));
        Assert.Equal(Exercises.All.Select(exercise => exercise.Id), run.Lines.Where(line => Exercises.TryGet(line, out _)));
        Assert.Contains(run.Lines, line => line.StartsWith("  personnel ", StringComparison.Ordinal) && line.EndsWith(Exercise.PeaceMission2021.Personnel + " people *", StringComparison.Ordinal));
    }

    private static string Words(ToolRun run) => string.Join(' ', run.Succeeds().Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] Headings(ToolRun run) => run.Succeeds().Lines[0].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
