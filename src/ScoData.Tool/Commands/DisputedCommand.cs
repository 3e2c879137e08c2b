using System.CommandLine;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco disputed</c>: every fact on which sources disagree.</summary>
internal static class DisputedCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var command = new ExampledCommand("disputed", "Show every fact on which sources disagree, with what each of them says.")
        {
            Examples =
            {
                ("sco disputed", "all of them"),
                ("sco disputed --json", "the same for a program"),
                ("sco disputed --csv", "a line for each value, for a spreadsheet"),
            },
            Sections = { OwnFacts.Section },
        };
        var forms = new FormOptions(command);
        forms.Add(Form.Json, "Write a JSON array.");
        forms.Add(Form.Csv, "Write comma-separated values, a line for each claim.");
        command.SetAction(parsed =>
        {
            Writer(forms.Of(parsed))(open(parsed), ScoDataset.Disputed);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Action<Screen, IReadOnlyList<DisputedFact>> Writer(Form form) => form switch
    {
        Form.Json => DisputedText.WriteJson,
        Form.Csv => DisputedText.WriteCsv,
        _ => DisputedText.Write,
    };
}
