using System.CommandLine;

namespace ScoData.Tool.Commands;

/// <summary><c>sco help COMMAND</c>, which is <c>sco COMMAND --help</c>.</summary>
internal static class HelpCommand
{
    /// <summary>The command.</summary>
    /// <param name="root">The command line as a whole.</param>
    public static Command Create(Command root)
    {
        var name = new Argument<string?>("COMMAND") { Description = "The command to explain. Without it, all of them.", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(_ => UsageErrors.CommandsOf(root).Select(known => new System.CommandLine.Completions.CompletionItem(known)));
        var command = new Command("help", "Show what a command does and how to call it.") { name };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            string[] call = parsed.GetValue(name) switch
            {
                null => ["--help"],
                var asked when UsageErrors.CommandsOf(root).Contains(asked) => [asked, "--help"],
                var unknown => throw new ToolException(UsageErrors.UnknownCommand(unknown, root)),
            };
            return root.Parse(call).Invoke(parsed.InvocationConfiguration);
        });
        return command;
    }
}
