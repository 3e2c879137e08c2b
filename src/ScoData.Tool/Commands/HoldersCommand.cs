using System.CommandLine;
using ScoData.Tool.Completion;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco holders</c>: who held an office on a date.</summary>
internal static class HoldersCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var command = new ExampledCommand("holders", "Show who held which office on a date. What is certain and what is only possible stand apart.")
        {
            Examples =
            {
                ("sco holders --on 2023-07-04", "all offices"),
                ("sco holders --on 2023 --office secretary-general-of-the-sco", "one"),
                ("sco holders --on 2023-07-04 --json", "for a program"),
            },
            Sections = { OwnFacts.Section },
        };
        var on = DateInput.RequiredOn(command);
        var office = new Option<string?>("--office") { Description = "The id of the office. Without it, all are shown.", HelpName = "ID" };
        office.CompletionSources.Add(RecordNames.Offices);
        command.Options.Add(office);
        var forms = new FormOptions(command);
        forms.Add(Form.Json, DatedAnswerWriter.JsonDescription);
        command.SetAction(parsed =>
        {
            var date = EdtfDate.Parse(parsed.GetRequiredValue(on)!);
            var offices = parsed.GetValue(office) is { } id ? [Find(id)] : Offices.All.AsEnumerable();
            return DatedAnswerWriter.Write(open(parsed), forms.Of(parsed), date, [DatedAnswers.Holders(date, offices)]);
        });
        return command;
    }

    private static Office Find(string typed) =>
        RecordLookup.Find(typed.Contains('/', StringComparison.Ordinal) ? typed : $"offices/{typed}") as Office ??
        throw new ToolException($"'{typed}' is not an office. 'sco list offices' shows all {Offices.Count}.");
}
