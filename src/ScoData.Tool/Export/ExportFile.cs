using System.Text;
using System.Text.Json;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export;

/// <summary>A file of an export.</summary>
/// <param name="Name">Its path below the folder of the export, with slashes.</param>
/// <param name="Claims">How many claims go into it, which tells how long it takes.</param>
/// <param name="Write">Writes it to a path, and stops when the token is cancelled.</param>
internal sealed record ExportFile(string Name, int Claims, Action<string, CancellationToken> Write)
{
    /// <summary>What has to be said of its contents, such as what was left out; null for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>A file of text, in UTF-8 without a mark at its start; lines end with a line feed.</summary>
    /// <param name="name">Its path below the folder of the export.</param>
    /// <param name="claims">How many claims go into it.</param>
    /// <param name="write">Writes the text.</param>
    public static ExportFile OfText(string name, int claims, Action<TextWriter> write) => new(name, claims, (path, stop) =>
    {
        using var writer = new StreamWriter(new StoppableFile(path, stop), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>A file of one JSON document.</summary>
    /// <param name="name">Its path below the folder of the export.</param>
    /// <param name="claims">How many claims go into it.</param>
    /// <param name="write">Writes the document.</param>
    public static ExportFile OfJson(string name, int claims, Action<Utf8JsonWriter> write) =>
        OfText(name, claims, writer => JsonOutput.Write(writer, write));
}
