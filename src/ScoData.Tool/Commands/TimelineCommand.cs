using System.CommandLine;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;
using ScoData.Tool.Picture;

namespace ScoData.Tool.Commands;

/// <summary><c>sco timeline</c>: what happened when, across all kinds.</summary>
internal static class TimelineCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var from = DateInput.Option("--from", "The first date, as EDTF: 2007, 2007-08 or 2007-08-17. Without it, from the beginning.");
        var to = DateInput.Option("--to", "The last date, included, as EDTF. Without it, to the end.");

        var command = new ExampledCommand("timeline", "Show what happened, or may have happened, in order of time.")
        {
            Examples =
            {
                ("sco timeline", "everything that has a date"),
                ("sco timeline --from 2007 --to 2007-08", "January to August 2007"),
                ("sco timeline --from 2020 --json", "since 2020, for a program"),
                ("sco timeline --svg timeline.svg", "a picture"),
            },
            Sections = { OwnFacts.Section },
        };
        command.Options.Add(from);
        command.Options.Add(to);
        var forms = new FormOptions(command);
        forms.Add(Form.Json, "Write a JSON array.");
        forms.Add(Form.Csv, "Write comma-separated values.");
        var svg = new Option<string?>("--svg") { Description = "Draw meetings, exercises and memberships into a file, as a picture for a browser.", HelpName = "FILE" };
        forms.Add(Form.Svg, svg);
        command.SetAction(parsed =>
        {
            var (first, last) = (DateOf(parsed.GetValue(from)) ?? Earliest, DateOf(parsed.GetValue(to)) ?? Latest);
            if (first.IsAfter(last) == Truth.Yes)
                throw new ToolException($"'--to' ({last}) is before '--from' ({first}).");
            if (parsed.GetValue(svg) is { } file)
            {
                OutputFile.Write(file, PictureSvg.Write(TimelineLayout.Draw(TimelineContent.Of(DateOf(parsed.GetValue(from)), DateOf(parsed.GetValue(to))))));
                open(parsed).Writer.WriteLine(file);
                return ExitCodes.Success;
            }

            var entries = ScoDataset.Timeline(first, last);
            var form = forms.Of(parsed);
            if (entries.Count > 0 || form != Form.Text)
                Writer(form)(open(parsed), entries);
            return entries.Count > 0 ? ExitCodes.Success : throw new ToolException($"There is nothing at that time. 'sco timeline' shows everything.");
        });
        return command;
    }

    private static Action<Screen, IReadOnlyList<TimelineEntry>> Writer(Form form) => form switch
    {
        Form.Json => TimelineText.WriteJson,
        Form.Csv => TimelineText.WriteCsv,
        _ => TimelineText.Write,
    };

    private static EdtfDate Earliest { get; } = new(1, 1, 1);

    private static EdtfDate Latest { get; } = new(9999, 12, 31);

    private static EdtfDate? DateOf(string? text) => text is null ? null : EdtfDate.Parse(text);
}
