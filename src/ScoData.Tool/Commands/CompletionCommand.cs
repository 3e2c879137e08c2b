using System.CommandLine;
using ScoData.Tool.Completion;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco completion</c>: a script for a shell.</summary>
internal static class CompletionCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var names = CompletionScript.All.Select(script => script.Shell).ToArray();
        var shell = new Argument<string>("SHELL")
        {
            HelpName = "SHELL",
            Description = $"The shell: {string.Join(", ", names)}.",
        };
        shell.CompletionSources.Add(names);
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && !name.StartsWith('-') && CompletionScript.Find(name) is null)
                result.AddError($"There is no script for '{name}'. {Suggestion.For(name, names, $"There are {string.Join(", ", names)}.")}");
        });

        var command = new ExampledCommand("completion", "Print a script with which a shell completes commands, options, kinds and ids.")
        {
            Examples = { ("sco completion bash", "the script for bash") },
            Sections = { ("To load it in every session", [.. CompletionScript.All.Select(script => (script.Place, script.Line))]) },
        };
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            open(parsed).Writer.Write(CompletionScript.Find(parsed.GetRequiredValue(shell))!.Read());
            return ExitCodes.Success;
        });
        return command;
    }
}
