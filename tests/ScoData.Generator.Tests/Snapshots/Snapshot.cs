using System.Text.RegularExpressions;
using ApprovalTests;
using ApprovalTests.Core;
using ApprovalTests.Reporters;
using ScoData.Testing;

namespace GeneratorTests.Snapshots;

/// <summary>
/// Compares a text with the approved one beside this file. A text that differs is written to <c>*.received.cs</c>:
/// read the difference, and where it is meant, rename the file to <c>*.approved.cs</c>.
/// </summary>
internal static partial class Snapshot
{
    public static void Verify(string name, string text) =>
        Approvals.Verify(new Writer(WithoutVersion(text)), new Namer(name), new QuietReporter());

    /// <summary>A new version of the generator is no change of what it writes.</summary>
    private static string WithoutVersion(string text) => VersionPattern().Replace(text, "$1VERSION$2");

    [GeneratedRegex("""(GeneratedCode\("ScoData.Generator", ")[0-9.]+("\))""")]
    private static partial Regex VersionPattern();

    /// <summary>As files are in this repository: UTF-8 without a byte order mark.</summary>
    private sealed class Writer(string text) : IApprovalWriter
    {
        public string GetApprovalFilename(string basename) => $"{basename}.approved.cs";

        public string GetReceivedFilename(string basename) => $"{basename}.received.cs";

        public string WriteReceivedFile(string received)
        {
            File.WriteAllText(received, text);
            return received;
        }
    }

    private sealed class Namer(string name) : IApprovalNamer
    {
        public string SourcePath { get; } = Repository.File("tests/ScoData.Generator.Tests/Snapshots");

        public string Name => name;
    }
}
