using System.CommandLine;
using ScoData.Tool.Export;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco export</c>: the dataset, or some kinds of it, as files for other programs.</summary>
internal static class ExportCommand
{
    private const string UsualOutput = "export";

    private static readonly string[] Names = [.. ExportFormat.All.Select(format => format.Name)];

    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var kinds = new Argument<string[]>("KIND")
        {
            Description = "The kinds to export, in the singular or plural. Without any, all kinds.",
            HelpName = "KIND",
            Arity = ArgumentArity.ZeroOrMore,
        };
        kinds.CompletionSources.Add(_ => ScoDataset.Kinds.Select(known => new System.CommandLine.Completions.CompletionItem(known.Plural)));
        var format = Format();
        var output = new Option<string>("--out")
        {
            Description = "The folder to write the files to. It is created if it does not exist; files of the same name are replaced.",
            HelpName = "DIR",
            DefaultValueFactory = _ => UsualOutput,
        };

        var command = new ExampledCommand(
            "export",
            "Write the dataset, or some kinds of it, as files for other programs, with every claim and every source. The paths of the files are printed.")
        {
            Examples =
            {
                ("sco export --format json", $"everything, into '{UsualOutput}/json'"),
                ("sco export -f csv -f sqlite --out facts", "two formats, into 'facts'"),
                ("sco export meetings exercises --format ics", "two kinds, as a calendar"),
            },
            Sections = { OwnFacts.Section },
        };
        command.Arguments.Add(kinds);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Validators.Add(result =>
        {
            // The tokens, since the value of an option that has none cannot be asked for. A mistyped option is told of instead.
            if (result.GetResult(format) is null && result.GetResult(kinds)?.Tokens.Any(token => token.Value is ['-', ..]) != true)
                result.AddError($"'--format' is missing. {Formats}");
            if (result.GetResult(output)?.Tokens is [{ Value: "" }])
                result.AddError("'--out' does not name a folder.");
        });
        command.SetAction(parsed =>
        {
            var scope = ExportScope.Of(parsed.GetValue(kinds) ?? []);
            var formats = parsed.GetRequiredValue(format).Select(name => ExportFormat.Find(name)!);
            new Exporter(parsed.GetRequiredValue(output), open(parsed).Writer, parsed.InvocationConfiguration.Error).Write(formats, scope);
            return 0;
        });
        return command;
    }

    private static string Formats => $"The formats are {string.Join(", ", Names)}.";

    private static Option<string[]> Format()
    {
        var format = new Option<string[]>("--format", "-f")
        {
            Description = $"A format of the files: {string.Join(", ", Names)}. Can be repeated.",
            HelpName = "FORMAT",
        };
        format.CompletionSources.Add(Names);
        format.Validators.Add(result =>
        {
            foreach (var name in result.Tokens.Select(token => token.Value).Where(name => ExportFormat.Find(name) is null))
                result.AddError($"There is no format '{name}'. {Suggestion.For(name, Names, Formats)}");
        });
        return format;
    }
}
