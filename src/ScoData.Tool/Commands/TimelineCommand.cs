using System.CommandLine;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco timeline</c>: what happened when, across all kinds.</summary>
internal static class TimelineCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var from = DateOption("--from", "The first date, as EDTF: 2007, 2007-08 or 2007-08-17. Without it, from the beginning.");
        var to = DateOption("--to", "The last date, included, as EDTF. Without it, to the end.");
        var json = new Option<bool>("--json") { Description = "Write a JSON array." };

        var command = new ExampledCommand("timeline", "Show what happened, or may have happened, in order of time.")
        {
            Examples =
            {
                ("sco timeline", "everything that has a date"),
                ("sco timeline --from 2007 --to 2007-08", "January to August 2007"),
                ("sco timeline --from 2020 --json", "since 2020, for a program"),
            },
        };
        command.Options.Add(from);
        command.Options.Add(to);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var (first, last) = (DateOf(parsed.GetValue(from)) ?? Earliest, DateOf(parsed.GetValue(to)) ?? Latest);
            if (first.IsAfter(last) == Truth.Yes)
                throw new ToolException($"'--to' ({last}) lies before '--from' ({first}).");
            var entries = ScoDataset.Timeline(first, last);
            var screen = open(parsed);
            if (parsed.GetValue(json))
                TimelineText.WriteJson(screen, entries);
            else
                TimelineText.Write(screen, entries);
            return 0;
        });
        return command;
    }

    private static EdtfDate Earliest { get; } = new(1, 1, 1);

    private static EdtfDate Latest { get; } = new(9999, 12, 31);

    private static Option<string?> DateOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "DATE" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !EdtfDate.TryParse(text, out _))
                result.AddError($"'{text}' is no date for '{name}'. Write it as 2007, 2007-08 or 2007-08-17.");
        });
        return option;
    }

    private static EdtfDate? DateOf(string? text) => text is null ? null : EdtfDate.Parse(text);
}
