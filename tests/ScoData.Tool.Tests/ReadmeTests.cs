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
        var args = command.Split(' ').Skip(1).Select(argument =>
            argument == "data" ? DataFolder.OfTheDataset : argument.EndsWith(".svg", StringComparison.Ordinal) ? Path.Combine(folder.Path, argument) : argument);
        Assert.NotEqual("", ToolRun.Of([.. args]).Succeeds().Output);
    }
}
