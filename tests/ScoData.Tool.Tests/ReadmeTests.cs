namespace ScoData.Tool.Tests;

public class ReadmeTests
{
    public static TheoryData<string> Commands => [.. File.ReadLines(Path.Combine(DataFolder.Repository, "README.md"))
        .Where(line => line.StartsWith("sco ", StringComparison.Ordinal))
        .Select(line => line.Split('#')[0].TrimEnd())];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_the_readme_works(string command)
    {
        using var folder = new DataFolder();
        Assert.NotEqual("", ToolRun.Of(HelpTests.Inside(folder, command.Split(' ')[1..])).Worked().Output);
    }
}
