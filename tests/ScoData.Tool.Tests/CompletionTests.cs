using System.CommandLine;
using ScoData.Tool.Commands;
using ScoData.Tool.Completion;
using ScoData.Tool.Output;

namespace ScoData.Tool.Tests;

public class CompletionTests
{
    public static TheoryData<string> Shells => [.. CompletionScript.All.Select(script => script.Shell)];

    [Theory]
    [InlineData("sco li", "list")]
    [InlineData("/usr/bin/sco li", "list")]
    [InlineData(" sco li", "list")]
    [InlineData("sco list exercise-s", "exercise-series")]
    [InlineData("sco list EXERCISE-S", "exercise-series")]
    [InlineData("sco list exercises --al", "--all-columns")]
    [InlineData("sco list exercises --columns id,person", "id,personnel")]
    [InlineData("sco list exercises --columns personnel,person")]
    [InlineData("sco show states/kazakhs", "states/kazakhstan")]
    [InlineData("sco show state/kazakhs", "state/kazakhstan")]
    [InlineData("sco cite boland-2", "boland-2010")]
    [InlineData("sco cite boland-2010 --format b", "bibtex")]
    [InlineData("sco cite boland-2010 -f ", "bibtex", "csl-json", "text")]
    [InlineData("sco search peace --kind exercise-s", "exercise-series")]
    [InlineData("sco search peace ")]
    [InlineData("sco validate ")]
    [InlineData("sco timeline --from ")]
    [InlineData("sco disputed exercise-s", "exercise-series")]
    [InlineData("sco on ")]
    [InlineData("sco members --status ", "dialogue-partner", "member", "observer")]
    [InlineData("sco holders --office secretary-general-of-the-s", "secretary-general-of-the-sco")]
    [InlineData("sco completion ", "bash", "fish", "powershell", "zsh")]
    [InlineData("sco compl", "completion")]
    [InlineData("sco xyzzy ")]
    [InlineData("sco")]
    public void A_line_is_completed(string line, params string[] words) => Assert.Equal(words, Complete(line));

    [Fact]
    public void Commands_kinds_and_options_come_where_they_can_follow()
    {
        Assert.Equal(
            ScoCommand.Create(new Terminal(TextWriter.Null)).Subcommands.Where(command => !command.Hidden).Select(command => command.Name).Order(StringComparer.Ordinal),
            Complete("sco "));
        Assert.Equal(ScoDataset.Kinds.Select(kind => kind.Plural).Order(StringComparer.Ordinal), Complete("sco list "));
        Assert.Equal(ScoDataset.Kinds.Select(kind => kind.Plural + "/").Order(StringComparer.Ordinal), Complete("sco show "));
        Assert.Contains("--columns", Complete("sco list exercises "));
        Assert.DoesNotContain("--columns", Complete("sco list "));
        Assert.Contains("--from", Complete("sco timeline "));
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void The_records_of_a_kind_follow_its_name(string plural) =>
        Assert.Equal(Kinds.Named(plural).Records.Select(record => $"{plural}/{record.Id}").Order(StringComparer.Ordinal), Complete($"sco show {plural}/"));

    [Fact]
    public void What_is_offered_can_be_shown()
    {
        var offered = Complete("sco show peace-mission-2");

        Assert.Contains(Exercise.PeaceMission2010.Id, offered);
        Assert.All(offered, id => ToolRun.Of("show", id).Succeeds());
    }

    [Fact]
    public void Every_command_has_options_to_complete()
    {
        foreach (var command in Complete("sco "))
            Assert.Contains("--help", Complete($"sco {command} --"));
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void Each_shell_has_a_script_that_asks_the_tool(string shell)
    {
        var script = ToolRun.Of("completion", shell).Succeeds().Output;

        Assert.Contains(" complete ", script, StringComparison.Ordinal);
        Assert.Contains(CompletionScript.Find(shell)!.Line, script, StringComparison.Ordinal);
        Assert.Contains(CompletionScript.Find(shell)!.Line, ToolRun.Of("completion", "--help").Succeeds().Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', script);
    }

    [ShellFact("bash")]
    public void Bash_completes_with_its_script()
    {
        const string Script = """
            source <(sco completion bash)
            try() { COMP_LINE=$1 COMP_POINT=${2:-${#1}}; _sco_complete sco; echo "${COMPREPLY[*]}"; }
            try 'sco li'
            try 'sco show states/kazakhs'
            try 'sco cite boland-2010 --format '
            try 'sco list exercises' 6
            try 'sco validate '
            complete -p sco
            """;

        Assert.Equal(
            ["list", "states/kazakhstan", "bibtex csl-json text", "list", "", "complete -o default -F _sco_complete sco"],
            ToolProcess.Bash(Script).Succeeds().Lines);
    }

    [ShellFact("fish")]
    public void Fish_completes_with_its_script()
    {
        const string Script = """
            sco completion fish | source
            function try; set words (complete --do-complete $argv); echo $words; end
            try 'sco li'
            try 'sco show states/kazakhs'
            try 'sco cite boland-2010 --format '
            try 'sco list exercises --columns id,person'
            try 'sco list states; sco sho'
            try 'sco validate /et'
            """;

        Assert.Equal(
            ["list", "states/kazakhstan", "bibtex csl-json text", "id,personnel", "show", "/etc/"],
            ToolProcess.Fish(Script).Succeeds().Lines);
    }

    [Theory]
    [InlineData("Did you mean 'bash'", "completion", "bahs")]
    [InlineData("There are bash, zsh, powershell, fish.", "completion", "cmd.exe")]
    public void A_shell_without_a_script_is_refused(string hint, params string[] args) =>
        Assert.Contains(hint, ToolRun.Of(args).Fails(), StringComparison.Ordinal);

    private static string[] Complete(string line) => ToolRun.Of("complete", line).Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
