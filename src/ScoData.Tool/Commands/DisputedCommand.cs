using System.CommandLine;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco disputed</c>: every fact on which sources disagree.</summary>
internal static class DisputedCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var json = new Option<bool>("--json") { Description = "Write a JSON array." };
        var command = new ExampledCommand("disputed", "Show every fact on which sources disagree, with what each of them says.")
        {
            Examples =
            {
                ("sco disputed", "all of them"),
                ("sco disputed --json", "the same for a program"),
            },
        };
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var screen = open(parsed);
            if (parsed.GetValue(json))
                DisputedText.WriteJson(screen, ScoDataset.Disputed);
            else
                DisputedText.Write(screen, ScoDataset.Disputed);
            return 0;
        });
        return command;
    }
}
