using System.CommandLine;
using ScoData.Tool.Completion;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco complete</c>: what the completion scripts of the shells call.</summary>
internal static class CompleteCommand
{
    /// <summary>The command, which help does not show.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var line = new Argument<string>("LINE") { Description = "The command line up to the cursor." };
        var command = new ExampledCommand("complete", "Write the words that can end a command line, one on each line.") { Hidden = true };
        command.Arguments.Add(line);
        command.SetAction(parsed =>
        {
            var writer = open(parsed).Writer;
            foreach (var word in LineCompletion.Words(parsed.RootCommandResult.Command, parsed.GetRequiredValue(line)))
                writer.Write(word + "\n");
            return ExitCodes.Success;
        });
        return command;
    }
}
