using ScoData.Tool.Export.Model;

namespace ScoData.Tool.Export.Citations;

/// <summary>CSL-JSON: every source, for reference managers.</summary>
internal static class CslJsonExport
{
    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<ExportFile> Files(ExportScope scope) =>
        [ExportFile.OfText("sources.json", 0, writer => writer.WriteLine(Bibliography.ToCslJson(scope.Sources)))];
}
