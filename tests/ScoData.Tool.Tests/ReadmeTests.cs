using ScoData.Testing;

namespace ScoData.Tool.Tests;

/// <summary>What the README says of the tool, the data and the costs.</summary>
public class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    /// <summary>The contenders, as the tables of BENCHMARKS.md name them, in the order of the README.</summary>
    private static readonly string[] Contenders = ["ours", "static-fields", "frozen", "yaml", "json", "sqlite"];

    public static TheoryData<string> Commands => [.. Readme.Split('\n')
        .Where(line => line.StartsWith("sco ", StringComparison.Ordinal))
        .Select(line => line.Split('#')[0].TrimEnd())];

    /// <summary>A row of the README, the section of BENCHMARKS.md, its column.</summary>
    public static TheoryData<string, string, string> ColdCosts => new()
    {
        { "first touch of a record in a fresh process, ms", "Fresh processes, real", "touch" },
        { "the same of 10,000 records, ms", "Fresh processes, 10000:", "touch" },
        { "everything read, ms", "Fresh processes, real", "everything" },
    };

    /// <summary>A row of the README, the row of BENCHMARKS.md, its columns.</summary>
    public static TheoryData<string, string, string[]> WarmCosts => new()
    {
        { "a lookup by id, ns", "HitString", ["Ours", "Dictionary", "Frozen"] },
        { "the exercises with a participant, ns (elsewhere with LINQ)", "WithParticipant", ["Ours", "Linq"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_the_readme_works(string command)
    {
        using var folder = new DataFolder();
        Assert.NotEqual("", ToolRun.Of(HelpTests.Inside(folder, command.Split(' ')[1..])).Worked().Output);
    }

    [Fact]
    public void The_readme_counts_right_and_has_the_citation()
    {
        Assert.Contains($"{ScoDataset.Kinds.Sum(kind => kind.Count):N0} records", Readme, StringComparison.Ordinal);
        Assert.Contains($"one of {Sources.Count},", Readme, StringComparison.Ordinal);
        Assert.Contains($"\n> {ScoDataset.Citation}\n", Readme, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ColdCosts))]
    public void The_costs_of_a_fresh_process_are_those_that_were_measured(string row, string section, string column)
    {
        var table = Table(section);
        Assert.Equal(Contenders.Select(name => Number(Cell(table, name, column))), Costs(row));
    }

    [Theory]
    [MemberData(nameof(WarmCosts))]
    public void The_costs_with_everything_loaded_are_those_that_were_measured(string row, string question, string[] columns)
    {
        var table = Table("Everything loaded, real");
        Assert.Equal(columns.Select(column => Number(Cell(table, question, column))), Costs(row));
    }

    /// <summary>The figures in a row of the table of costs.</summary>
    private static IEnumerable<string> Costs(string row) =>
        Cells(Assert.Single(Readme.Split('\n'), line => line.StartsWith($"| {row} |", StringComparison.Ordinal))).Skip(1).Where(cell => cell.Length > 0);

    /// <summary>The first table of a section of BENCHMARKS.md.</summary>
    private static string[][] Table(string section) =>
    [
        .. Read("BENCHMARKS.md").Split('\n')
            .SkipWhile(line => !line.StartsWith($"## {section}", StringComparison.Ordinal))
            .SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|'))
            .Select(Cells),
    ];

    private static string Cell(string[][] table, string row, string column) => table.Single(cells => cells[0] == row)[Array.IndexOf(table[0], column)];

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];

    /// <summary>The figure of a cell, without what stands in brackets behind it.</summary>
    private static string Number(string cell) => cell.Split(' ')[0];

    private static string Read(string file) => File.ReadAllText(Repository.File(file)).ReplaceLineEndings("\n");
}
