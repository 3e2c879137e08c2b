using System.CommandLine;
using ScoData.Tool.Diff;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco diff</c>: what changed from one export of the dataset to another.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var before = new Argument<string>("OLD") { Description = "The folder of an export in JSON or JSON Lines, or one of its files." };
        var after = new Argument<string>("NEW") { Description = "The same of a later version." };
        var json = new Option<bool>("--json") { Description = "Write a JSON object." };
        var markdown = new Option<bool>("--markdown") { Description = "Write Markdown, for a changelog." };

        var command = new ExampledCommand(
            "diff",
            "Show what changed from one export to another: facts added, corrected and given another rank, claims, and records. The exit code is 0 even if there are differences.")
        {
            Examples =
            {
                ("sco diff old new", "of two folders, each of 'sco export --format json'"),
                ("sco diff old new --markdown", "the same for a changelog"),
            },
        };
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        command.Options.Add(json);
        command.Options.Add(markdown);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(markdown))
                result.AddError("'--json' and '--markdown' cannot be combined.");
        });
        command.SetAction(parsed =>
        {
            var (old, known) = (ExportReader.Read(parsed.GetRequiredValue(before)), ExportReader.Read(parsed.GetRequiredValue(after)));
            var changes = Comparison.Of(old, known);
            var screen = open(parsed);
            if (parsed.GetValue(json))
                DiffJson.Write(screen.Writer, old, known, changes);
            else if (parsed.GetValue(markdown))
                DiffMarkdown.Write(screen.Writer, changes);
            else
                DiffText.Write(screen, changes, ChangeWords.Summary(old, known, changes));
            return 0;
        });
        return command;
    }
}
