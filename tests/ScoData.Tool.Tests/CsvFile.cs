using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ScoData.Tool.Tests;

/// <summary>Comma-separated values, read by a library that is not ours: its header, and its rows by the names of the columns.</summary>
internal sealed record CsvFile(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static CsvFile Read(string path) => Parse(File.ReadAllText(path));

    public static CsvFile Parse(string text)
    {
        var strict = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\n",
            DetectColumnCountChanges = true,
            BadDataFound = bad => Assert.Fail(bad.RawRecord),
            IgnoreBlankLines = false,
        };
        using var reader = new CsvReader(new StringReader(text), strict);
        reader.Read();
        reader.ReadHeader();
        var header = reader.HeaderRecord!;
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
            rows.Add(header.Select((name, place) => (name, reader.GetField(place)!)).ToDictionary(cell => cell.name, cell => cell.Item2, StringComparer.Ordinal));
        return new CsvFile(header, rows);
    }

    public IEnumerable<string> Column(string name) => Rows.Select(row => row[name]);
}
