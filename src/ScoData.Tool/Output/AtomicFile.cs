namespace ScoData.Tool.Output;

/// <summary>Writes files so that a reader finds the old contents or the new ones, and never a part of them.</summary>
internal static class AtomicFile
{
    // What SQLite may put beside a database while it writes.
    private static readonly string[] Companions = ["", "-journal", "-wal", "-shm"];

    /// <summary>Writes a file to a temporary name beside it, and then puts it in its place.</summary>
    /// <param name="path">The path of the file. Its folder is created if there is none.</param>
    /// <param name="write">Writes the contents to the path that it is given, and stops when the token is cancelled.</param>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The program is being stopped; nothing is left of the file.</exception>
    public static void Write(string path, Action<string, CancellationToken> write) => Write(path, write, Interruption.OfProgram);

    /// <summary>Writes a file as the other overload does, unless something else than a signal to the program stops it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="write">Writes the contents.</param>
    /// <param name="interruption">What may stop it.</param>
    internal static void Write(string path, Action<string, CancellationToken> write, Interruption interruption) =>
        interruption.Write(stop => Write(path, write, stop));

    private static void Write(string path, Action<string, CancellationToken> write, CancellationToken stop)
    {
        path = EndOf(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? throw new ToolException($"'{path}' cannot be written: it is a folder.");
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(folder);
            write(temporary, stop);
            stop.ThrowIfCancellationRequested();
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be written: {ObstacleTo(path) ?? exception.Message}");
        }
        finally
        {
            foreach (var companion in Companions)
                Delete(temporary + companion);
        }
    }

    /// <summary>Where a link leads to, since it is not the link that is to be replaced.</summary>
    private static string EndOf(string path)
    {
        try
        {
            return new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be written: {exception.Message}");
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
                return $"'{parent}' is a file, not a folder.";
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
