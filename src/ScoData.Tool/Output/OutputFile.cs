using System.Text;

namespace ScoData.Tool.Output;

/// <summary>Writes files that the user names: UTF-8 without a byte order mark, in folders that are made if there are none.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The path that the user gave.</param>
    /// <param name="text">What goes into the file.</param>
    /// <exception cref="ToolException">The path is empty, or the file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new ToolException("The name of the file to write is empty.");
        AtomicFile.Write(path, (temporary, _) => File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
    }
}
