namespace ScoData.Tests.Comparison;

/// <summary>The tables beside this file. Only the last column may hold commas.</summary>
internal static class Csv
{
    public static IReadOnlyList<string[]> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Comparison", name)).Where(line => line.Length > 0).ToArray();
        var columns = lines[0].Split(',').Length;
        var rows = lines.Skip(1).Select(line => line.Split(',', columns)).ToArray();
        Assert.All(rows, row => Assert.Equal(columns, row.Length));
        return rows;
    }
}
