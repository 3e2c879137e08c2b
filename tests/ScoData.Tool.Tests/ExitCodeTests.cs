namespace ScoData.Tool.Tests;

public class ExitCodeTests
{
    [Fact]
    public void Help_says_what_they_mean()
    {
        var output = ToolRun.Of("--help").Succeeds().Output;

        Assert.Contains("Exit codes:", output, StringComparison.Ordinal);
        Assert.Contains("  0  The result", output, StringComparison.Ordinal);
        Assert.Contains("  1  Nothing was found", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_a_file_that_is_empty_is_refused()
    {
        Assert.Contains("is empty", ToolRun.Of("codebook", DataFolder.OfTheDataset, "--out", "").Fails(), StringComparison.Ordinal);
        Assert.Contains("is empty", ToolRun.Of("schema", DataFolder.OfTheDataset, "--out", "").Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_standard_error_is_no_reason_to_crash()
    {
        using var output = new StringWriter();
        var code = ScoTool.Run(["show", "xyzzy"], output, new ClosedWriter());

        Assert.Equal((1, ""), (code, output.ToString()));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_an_error()
    {
        using var error = new StringWriter();

        Assert.Equal(1, ScoTool.Run(["list"], new ClosedWriter(), error));
        Assert.Contains("closed here", error.ToString(), StringComparison.Ordinal);
    }

    [ShellFact("bash")]
    public void A_reader_that_leaves_early_ends_the_tool_quietly()
    {
        var run = ToolProcess.Bash("set -o pipefail; sco list sources | head -n 1").Succeeds();

        Assert.StartsWith("ID ", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [ShellFact("bash")]
    public void Nothing_is_lost_in_a_real_pipe() =>
        Assert.Equal($"{Sources.Count}", ToolProcess.Bash("sco list sources --ids | cat | wc -l").Succeeds().Output.Trim());

    [ShellFact("bash")]
    public void Errors_go_to_the_standard_error_and_the_exit_code_tells()
    {
        var run = ToolProcess.Bash("sco list xyzzy; echo $?; sco list --ids > /dev/null; echo $?");

        Assert.Equal(["1", "0"], run.Lines);
        Assert.Contains("There is no kind 'xyzzy'", run.Error, StringComparison.Ordinal);
    }

    private sealed class ClosedWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("It is closed here.");

        public override void Write(string? value) => throw new IOException("It is closed here.");

        public override void WriteLine(string? value) => throw new IOException("It is closed here.");
    }
}
