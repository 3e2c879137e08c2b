using System.CommandLine;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco members</c>: the states with a status on a date.</summary>
internal static class MembersCommand
{
    private static readonly string[] Words = [.. DatedAnswers.StatusWords];

    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var command = new ExampledCommand("members", "Show the members, observers and dialogue partners on a date. What is certain and what is only possible stand apart.")
        {
            Examples =
            {
                ("sco members --on 2017-06-09", "one day"),
                ("sco members --on 2017-06 --status member", "certain: all month"),
                ("sco members --on 2017-06-09 --json", "for a program"),
            },
            Sections = { OwnFacts.Section },
        };
        var on = DateInput.RequiredOn(command);
        var status = new Option<string?>("--status") { Description = "The status. Without it, all three are shown.", HelpName = string.Join('|', Words) };
        status.CompletionSources.Add(Words);
        status.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !Words.Contains(word))
                result.AddError($"There is no status '{word}'. {Suggestion.For(word, Words, $"There are {string.Join(", ", Words)}.")}");
        });
        command.Options.Add(status);
        var forms = new FormOptions(command);
        forms.Add(Form.Json, DatedAnswerWriter.JsonDescription);
        command.SetAction(parsed =>
        {
            var date = EdtfDate.Parse(parsed.GetRequiredValue(on)!);
            return DatedAnswerWriter.Write(open(parsed), forms.Of(parsed), date, [.. DatedAnswers.Members(date, parsed.GetValue(status))]);
        });
        return command;
    }
}
