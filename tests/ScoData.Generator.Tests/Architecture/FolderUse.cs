namespace GeneratorTests.Architecture;

/// <summary>A use of a type of another folder.</summary>
/// <param name="From">The folder of the file that uses it.</param>
/// <param name="To">The folder of the file that declares it.</param>
/// <param name="File">The name of the file that uses it.</param>
/// <param name="Type">The type that is used.</param>
internal sealed record FolderUse(string From, string To, string File, string Type)
{
    /// <summary>The folder of the project itself.</summary>
    public const string Root = "the root";

    /// <summary>The use whatever the file.</summary>
    public string Arrow => $"{From} -> {To}: {Type}";

    public override string ToString() => $"{Arrow}, in {File}";
}
