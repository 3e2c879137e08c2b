using ScoData.Tool.Export.Model;

namespace ScoData.Tool.Export.Citations;

/// <summary>BibTeX: every source, as an entry for biblatex.</summary>
internal static class BibTeXExport
{
    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<ExportFile> Files(ExportScope scope) =>
        [ExportFile.OfText("sources.bib", 0, writer => writer.WriteLine(Bibliography.ToBibTeX(scope.Sources)))];
}
