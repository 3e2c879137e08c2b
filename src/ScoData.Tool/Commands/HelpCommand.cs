using System.CommandLine;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Commands;

/// <summary><c>sco help COMMAND</c>, which is <c>sco COMMAND --help</c>, and <c>sco version</c>, which is <c>sco --version</c>.</summary>
internal static class HelpCommand
{
    /// <summary>The command <c>help</c>.</summary>
    /// <param name="root">The command line as a whole.</param>
    public static Command Create(Command root)
    {
        var name = new Argument<string?>("COMMAND") { Description = "The command to explain. Without it, all of them.", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(_ => Names(root).Select(known => new System.CommandLine.Completions.CompletionItem(known)));
        var command = new Command("help", "Show what a command does and how to call it.") { name };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            string[] call = parsed.GetValue(name) switch
            {
                null => ["--help"],
                var asked when Names(root).Contains(asked) => [asked, "--help"],
                var unknown => throw new ToolException($"There is no command '{unknown}'. {Suggestion.For(unknown, Names(root), $"There are {string.Join(", ", Names(root).Select(known => $"'{known}'"))}.")}"),
            };
            return root.Parse(call).Invoke(parsed.InvocationConfiguration);
        });
        return command;
    }

    /// <summary>The command <c>version</c>.</summary>
    public static Command Version() => new("version", "Show the version of the tool and of the data.") { Hidden = true, Action = new VersionAction() };

    private static IEnumerable<string> Names(Command root) => root.Subcommands.Where(known => !known.Hidden).Select(known => known.Name);
}
