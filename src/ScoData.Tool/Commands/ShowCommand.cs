using System.CommandLine;
using ScoData.Tool.Completion;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco show</c>: everything about one record.</summary>
internal static class ShowCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var id = new Argument<string>("KIND/ID")
        {
            HelpName = "KIND/ID",
            Description = "The kind and the id of the record. The id alone is enough if only one record has it.",
        };
        id.CompletionSources.Add(RecordNames.Records);
        var json = new Option<bool>("--json") { Description = "Write JSON, with every claim on every field." };

        var command = new ExampledCommand("show", "Show every fact about one record, with uncertainty, claims that disagree, and sources.")
        {
            Examples =
            {
                ("sco show exercises/peace-mission-2010", "one exercise"),
                ("sco show peace-mission-2010", "the same, by its id alone"),
                ("sco show peace-mission-2010 --json", "the same for a program"),
            },
            Sections = { OwnFacts.Section },
        };
        command.Arguments.Add(id);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var record = RecordLookup.Find(parsed.GetRequiredValue(id));
            var screen = open(parsed);
            if (parsed.GetValue(json))
                JsonOutput.Write(screen.Writer, writer => RecordJson.Write(writer, record));
            else
                RecordSheet.Write(screen, record);
            return ExitCodes.Success;
        });
        return command;
    }
}
