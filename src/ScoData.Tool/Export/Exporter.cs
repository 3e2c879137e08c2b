using System.Globalization;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export;

/// <summary>Writes the files of an export.</summary>
/// <param name="folder">The folder that takes them.</param>
/// <param name="output">Takes the path of each file that was written.</param>
/// <param name="error">Takes what is under way, for files that take a while, and what has to be said of a file.</param>
internal sealed class Exporter(string folder, TextWriter output, TextWriter error)
{
    /// <summary>A file of more claims than this is announced before it is written.</summary>
    public const int LongFile = 1000;

    private const int MostNames = 5;

    /// <summary>Writes the files of some forms. A file that two of them share is written once.</summary>
    /// <param name="formats">The forms.</param>
    /// <param name="scope">What is exported.</param>
    /// <exception cref="ToolException">A form has nothing to hold, or a file cannot be written.</exception>
    public void Write(IEnumerable<ExportFormat> formats, ExportScope scope)
    {
        var folders = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var file in formats.SelectMany(format => format.Files(scope)).DistinctBy(file => file.Name))
        {
            var path = Path.Combine([folder, .. file.Name.Split('/')]);
            if (file.Claims > LongFile)
                error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {file.Claims:N0} claims ..."));
            AtomicFile.Write(path, file.Write);
            if (file.Remark is { } remark)
                error.WriteLine($"{path}: {remark}");
            output.WriteLine(path);
            // Beside the forms that are a single file there may be anything.
            if (!file.Name.Contains('/', StringComparison.Ordinal))
                continue;
            var below = Path.GetDirectoryName(path)!;
            folders.TryAdd(below, []);
            folders[below].Add(Path.GetFileName(path));
        }

        foreach (var (below, written) in folders)
            TellOfOthers(below, written);
    }

    /// <summary>Says which files an earlier export left in a folder of this one, such as the description of tables that are no longer the same.</summary>
    private void TellOfOthers(string below, HashSet<string> written)
    {
        var others = Directory.GetFiles(below).Select(path => Path.GetFileName(path)).Where(name => !written.Contains(name)).Order(StringComparer.Ordinal).ToArray();
        if (others.Length == 0)
            return;
        var names = string.Join(", ", others.Take(MostNames)) + (others.Length > MostNames ? ", ..." : "");
        error.WriteLine($"{below}: not part of this export, and perhaps no longer true: {names}");
    }
}
