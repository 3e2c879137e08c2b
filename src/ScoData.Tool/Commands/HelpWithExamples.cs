using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ScoData.Tool.Commands;

/// <summary>Writes the usual help, and the examples of the command below it.</summary>
/// <param name="usual">Writes the usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ExampledCommand { Examples: { Count: > 0 } examples })
            return 0;

        var output = parseResult.InvocationConfiguration.Output;
        var width = examples.Max(example => example.Line.Length);
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in examples)
            output.WriteLine($"  {line.PadRight(width)}  {meaning}");
        output.WriteLine();
        return 0;
    }
}
