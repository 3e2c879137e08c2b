namespace ScoData.Tool.Export;

/// <summary>Writes files so that a reader finds the old contents or the new ones, and never a part of them.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file to a temporary name beside it, and then puts it in its place.</summary>
    /// <param name="path">The path of the file. Its folder is made where there is none.</param>
    /// <param name="write">Writes the contents to the path that it is given.</param>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string path, Action<string> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(folder);
            write(temporary);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be written: {exception.Message} Name another folder with '--out DIR'.");
        }
        finally
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
        }
    }
}
