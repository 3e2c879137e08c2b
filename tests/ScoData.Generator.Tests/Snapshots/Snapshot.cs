using ApprovalTests;
using ApprovalTests.Core;
using ApprovalTests.Reporters;
using GeneratorTests.Driver;

namespace GeneratorTests.Snapshots;

/// <summary>
/// Compares a text with the approved one beside this file. A text that differs is written to <c>*.received.cs</c>:
/// read the difference, and where it is meant, rename the file to <c>*.approved.cs</c>.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string name, string text) =>
        Approvals.Verify(new ApprovalTextWriter(text, "cs"), new Namer(name), new QuietReporter());

    private sealed class Namer(string name) : IApprovalNamer
    {
        public string SourcePath => Repository.Snapshots;

        public string Name => name;
    }
}
