using System.Runtime.InteropServices;

namespace ScoData.Tool.Output;

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

        // A program that is stopped takes what it had begun with it.
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Delete(temporary));
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Delete(temporary));
        try
        {
            Directory.CreateDirectory(folder);
            write(temporary);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be written: {ObstacleTo(path) ?? exception.Message}");
        }
        finally
        {
            Delete(temporary);
        }
    }

    /// <summary>What stands in the way of a file, where the system says it badly.</summary>
    private static string? ObstacleTo(string path)
    {
        if (Directory.Exists(path))
            return "it is a folder.";
        for (var parent = Path.GetDirectoryName(path); !string.IsNullOrEmpty(parent); parent = Path.GetDirectoryName(parent))
        {
            if (File.Exists(parent))
                return $"'{parent}' is a file and no folder.";
        }

        return null;
    }

    private static void Delete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is in the way of deleting it was in the way of writing it, and is told of.
        }
    }
}
