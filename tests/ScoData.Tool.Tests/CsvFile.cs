using Microsoft.VisualBasic.FileIO;

namespace ScoData.Tool.Tests;

/// <summary>Comma-separated values as a reader other than our own takes them.</summary>
internal sealed record CsvFile(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static CsvFile Read(string text)
    {
        using var parser = new TextFieldParser(new StringReader(text)) { TrimWhiteSpace = false, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        var lines = new List<string[]>();
        while (!parser.EndOfData)
            lines.Add(parser.ReadFields()!);
        Assert.All(lines, line => Assert.Equal(lines[0].Length, line.Length));
        return new CsvFile(lines[0], lines[1..]);
    }

    public IEnumerable<string> Column(string heading) => Rows.Select(row => row[Headings.ToList().IndexOf(heading)]);
}
