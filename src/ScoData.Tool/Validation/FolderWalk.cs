using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace ScoData.Tool.Validation;

/// <summary>
/// A folder in which files are looked for. A link to a folder is followed unless it leads back to one that it lies in, which
/// would never end; a folder that cannot be opened is taken for empty.
/// </summary>
internal sealed class FolderWalk : DirectoryInfoBase
{
    private readonly DirectoryInfo _folder;
    private readonly FolderWalk? _parent;

    /// <summary>Where it really is, with all links followed.</summary>
    private readonly string _place;

    /// <summary>Begins at a folder.</summary>
    public FolderWalk(DirectoryInfo folder)
        : this(folder, null)
    {
    }

    private FolderWalk(DirectoryInfo folder, FolderWalk? parent)
    {
        _folder = folder;
        _parent = parent;
        _place = PlaceOf(folder, parent);
    }

    /// <inheritdoc/>
    public override string Name => _folder.Name;

    /// <inheritdoc/>
    public override string FullName => _folder.FullName;

    /// <inheritdoc/>
    public override DirectoryInfoBase? ParentDirectory => _parent;

    /// <inheritdoc/>
    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (var entry in _folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true }))
        {
            if (entry is not DirectoryInfo folder)
                yield return new FileInfoWrapper((FileInfo)entry);
            else if (new FolderWalk(folder, this) is { LeadsBack: false } below)
                yield return below;
        }
    }

    /// <inheritdoc/>
    public override DirectoryInfoBase? GetDirectory(string path) => new FolderWalk(new DirectoryInfo(Path.Combine(FullName, path)), this);

    /// <inheritdoc/>
    public override FileInfoBase? GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(FullName, path)));

    private bool LeadsBack
    {
        get
        {
            for (var parent = _parent; parent is not null; parent = parent._parent)
            {
                if (parent._place == _place)
                    return true;
            }

            return false;
        }
    }

    private static string PlaceOf(DirectoryInfo folder, FolderWalk? parent)
    {
        try
        {
            if (folder.ResolveLinkTarget(returnFinalTarget: true) is { } target)
                return Path.TrimEndingDirectorySeparator(target.FullName);
        }
        catch (IOException)
        {
            // A link that leads to itself; it is no folder to look into.
            return parent?._place ?? folder.FullName;
        }

        return parent is null ? Path.TrimEndingDirectorySeparator(folder.FullName) : Path.Combine(parent._place, folder.Name);
    }
}
