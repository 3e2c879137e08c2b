using System.CommandLine;

namespace ScoData.Tool.Commands;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">The name to call it by.</param>
/// <param name="description">What it does.</param>
internal sealed class ExampledCommand(string name, string description) : Command(name, description)
{
    /// <summary>Lines to type, and what each of them gives.</summary>
    public IList<(string Line, string Meaning)> Examples { get; } = [];

    /// <summary>What else the help says at its end: a heading, and lines of two columns.</summary>
    public IList<(string Heading, IReadOnlyList<(string Left, string Right)> Lines)> Sections { get; } = [];
}
