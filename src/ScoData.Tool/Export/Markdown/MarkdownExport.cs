using System.Globalization;
using ScoData.Tool.Export.Model;

namespace ScoData.Tool.Export.Markdown;

/// <summary>Markdown: an index, and a page for each kind with every claim on every record.</summary>
internal static class MarkdownExport
{
    private const string Folder = "markdown";

    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<ExportFile> Files(ExportScope scope)
    {
        var page = new KindPage(scope);
        return
        [
            ExportFile.OfText($"{Folder}/index.md", 0, writer => WriteIndex(writer, scope)),
            .. scope.Kinds.Select(kind => ExportFile.OfText($"{Folder}/{KindPage.NameOf(kind)}", ExportScope.ClaimsOn(kind), writer => page.Write(writer, kind))),
        ];
    }

    private static void WriteIndex(TextWriter writer, ExportScope scope)
    {
        writer.WriteLine($"# {DatasetCard.Title}");
        writer.WriteLine();
        writer.WriteLine(DatasetCard.Summary);
        writer.WriteLine();
        writer.WriteLine($"Version {DatasetCard.Version}, under {MarkdownText.Link(DatasetCard.LicenceTitle, DatasetCard.LicenceUrl)}. To be cited as:");
        writer.WriteLine();
        writer.WriteLine($"> {MarkdownText.Of(DatasetCard.Citation)}");
        writer.WriteLine();
        writer.WriteLine(MarkdownText.Row("kind", "what it is", "records"));
        writer.WriteLine(MarkdownText.Row("---", "---", "---:"));
        foreach (var kind in scope.Kinds)
            writer.WriteLine(MarkdownText.Row(MarkdownText.Link(kind.Plural, KindPage.NameOf(kind)), MarkdownText.Of(kind.Summary), kind.Count.ToString(CultureInfo.InvariantCulture)));
    }
}
