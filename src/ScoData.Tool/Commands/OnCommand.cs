using System.CommandLine;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco on</c>: what held and what took place on a date.</summary>
internal static class OnCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var on = DateInput.Argument("The date, as EDTF: 2017, 2017-06 or 2017-06-09.");
        var command = new ExampledCommand("on", "Show who was what on a date, who had the chair and the offices, and what took place. What is certain and what is only possible stand apart.")
        {
            Examples =
            {
                ("sco on 2017-06-09", "one day"),
                ("sco on 2017-06", "certain: on every day of the month"),
                ("sco on 2017-06-09 --json", "for a program"),
            },
            Sections = { OwnFacts.Section },
        };
        command.Arguments.Add(on);
        var forms = new FormOptions(command);
        forms.Add(Form.Json, DatedAnswerWriter.JsonDescription);
        command.SetAction(parsed =>
        {
            var date = EdtfDate.Parse(parsed.GetRequiredValue(on));
            return DatedAnswerWriter.Write(open(parsed), forms.Of(parsed), date,
            [
                .. DatedAnswers.Members(date, null),
                DatedAnswers.Chair(date),
                DatedAnswers.Holders(date, Offices.All),
                DatedAnswers.Events(date),
            ]);
        });
        return command;
    }
}
