using System.CommandLine;
using ScoData.Tool.Completion;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco cite</c>: a source, or the sources of a record, for a bibliography.</summary>
internal static class CiteCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var names = CitationFormat.All.Select(known => known.Name).ToArray();
        var id = new Argument<string>("ID")
        {
            HelpName = "ID",
            Description = "The id of a source, or of a record whose sources to cite. KIND/ID works too.",
        };
        id.CompletionSources.Add(RecordNames.Sources);
        var format = new Option<string>("--format", "-f")
        {
            Description = $"The format of the citations: {string.Join(", ", names)}.",
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => names[0],
        };
        format.CompletionSources.Add(names);
        format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && CitationFormat.Find(name) is null)
                result.AddError($"There is no format '{name}'. {Suggestion.For(name, names, $"The formats are {string.Join(", ", names)}.")}");
        });

        var command = new ExampledCommand("cite", "Cite a source, or all sources of a record.")
        {
            Examples =
            {
                ("sco cite boland-2010", "one source"),
                ("sco cite boland-2010 --format bibtex", "the same for LaTeX"),
                ("sco cite peace-mission-2010 -f csl-json", "a record's sources, for Zotero"),
            },
            Sections = { OwnFacts.Section },
        };
        command.Arguments.Add(id);
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var record = RecordLookup.FindSourceFirst(parsed.GetRequiredValue(id));
            var sources = record is ISource source ? [source] : SourceList.Of(record).Sources;
            if (sources.Count == 0)
                throw new ToolException($"'{RecordLookup.PathOf(record)}' has no sources.");
            open(parsed).Writer.WriteLine(CitationFormat.Find(parsed.GetValue(format))!.Write(sources));
            return ExitCodes.Success;
        });
        return command;
    }
}
