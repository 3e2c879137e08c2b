using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ScoData.Tool.Commands;

/// <summary>Writes the usual help, and the examples and remarks of the command below it.</summary>
/// <param name="usual">Writes the usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ExampledCommand command)
            return ExitCodes.Success;

        var output = parseResult.InvocationConfiguration.Output;
        if (command.Examples.Count > 0)
            WriteSection(output, "Examples", command.Examples);
        foreach (var (heading, lines) in command.Sections)
            WriteSection(output, heading, lines);
        return ExitCodes.Success;
    }

    private static void WriteSection(TextWriter output, string heading, IEnumerable<(string Left, string Right)> lines)
    {
        var all = lines.ToArray();
        var width = all.Max(line => line.Left.Length);
        output.WriteLine($"{heading}:");
        foreach (var (left, right) in all)
            output.WriteLine($"  {left.PadRight(width)}  {right}");
        output.WriteLine();
    }
}
