using ScoData.Tool.Commands;
using ScoData.Tool.Output;

namespace ScoData.Tool.Tests;

public class HelpTests
{
    public static TheoryData<string> Commands =>
        [.. ScoCommand.Create(new Terminal(TextWriter.Null)).Subcommands.Where(command => !command.Hidden).Select(command => command.Name)];

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData]
    public void Help_names_every_command(params string[] args)
    {
        var output = ToolRun.Of(args).Succeeds().Output;

        foreach (string command in Commands)
            Assert.Contains($"\n  {command} ", output, StringComparison.Ordinal);
        Assert.Contains("--no-color", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n  complete ", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_has_help_with_examples(string command)
    {
        var output = ToolRun.Of(command, "--help").Succeeds().Output;

        Assert.Contains($"  sco {command} ", output, StringComparison.Ordinal);
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_and_version_are_commands_too(string command)
    {
        Assert.Equal(ToolRun.Of(command, "--help").Succeeds(), ToolRun.Of("help", command).Succeeds());
        Assert.Equal(ToolRun.Of("--help").Succeeds(), ToolRun.Of("help").Succeeds());
        Assert.Equal(ToolRun.Of("--version").Succeeds(), ToolRun.Of("version").Succeeds());
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("export")]
    public void A_command_that_knows_no_facts_of_others_says_which_do(string command) =>
        Assert.Contains("Facts of your own:\n  sco validate, sco schema, sco codebook  read them", ToolRun.Of(command, "--help").Succeeds().Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void Every_example_fits_on_a_line_and_works()
    {
        var root = ScoCommand.Create(new Terminal(TextWriter.Null));
        var examples = root.Subcommands.Where(command => !command.Hidden).Append(root).Cast<ExampledCommand>().SelectMany(command => command.Examples).ToArray();

        using var folder = new DataFolder();
        Assert.True(examples.Length > 8);
        foreach (var (line, meaning) in examples)
        {
            Assert.True(line.Length + meaning.Length < 76, line);
            var args = Inside(folder, line.Split(' ')[1..]);
            Assert.NotEqual("", ToolRun.Of(args).Worked().Output);
        }
    }

    /// <summary>The arguments with folders that are there.</summary>
    internal static string[] Inside(DataFolder folder, string[] args) => args[0] switch
    {
        "validate" or "codebook" => [args[0], DataFolder.OfTheDataset],
        "schema" => [args[0], DataFolder.OfTheDataset, "--out", folder.Path],
        "export" => [.. args.Where((argument, place) => argument != "--out" && args[Math.Max(place - 1, 0)] != "--out"), "--out", folder.Path],
        "diff" => [args[0], Exported(folder), Exported(folder), .. args[3..]],
        "timeline" => [.. args.Select(argument => argument.EndsWith(".svg", StringComparison.Ordinal) ? Path.Combine(folder.Path, argument) : argument)],
        _ => args,
    };

    private static string Exported(DataFolder folder)
    {
        ToolRun.Of("export", "photos", "--format", "json", "--out", folder.Path).Worked();
        return folder.Path;
    }

    [Fact]
    public void The_version_is_that_of_the_tool_and_of_the_data() =>
        Assert.Matches($@"^sco \d+\.\d+\.\d+\S*, data {ScoDataset.DataVersion}\s*$", ToolRun.Of("--version").Succeeds().Output);
}
