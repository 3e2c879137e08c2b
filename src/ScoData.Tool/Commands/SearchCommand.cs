using System.CommandLine;
using ScoData.Tool.Completion;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;
using ScoData.Tool.Search;

namespace ScoData.Tool.Commands;

/// <summary><c>sco search</c>: the records in which words occur.</summary>
internal static class SearchCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var text = new Argument<string[]>("TEXT")
        {
            Description = "The words, all of which must occur in a record. Case, accents and punctuation do not matter. Words in quotation marks must follow each other: '\"peace mission\"'.",
            Arity = ArgumentArity.OneOrMore,
        };
        var kind = new Option<string?>("--kind", "-k") { Description = "The kind whose records to search, in the singular or plural. Without it, all are searched.", HelpName = "KIND" };
        kind.CompletionSources.Add(RecordNames.Kinds);

        var command = new ExampledCommand("search", "Search names, ids, values and notes of all records. Names come first, in whatever language; sources come after other records that fit as well. The exit code is 1 when nothing is found.")
        {
            Examples =
            {
                ("sco search turkiye partner", "every record with both words"),
                ("sco search мирная миссия", "names in other languages too"),
                ("sco search '\"three evils\"'", "a phrase"),
                ("sco search terrorism --kind documents", "one kind"),
                ("sco search hijacked --json", "for a program"),
            },
            Sections = { OwnFacts.Section },
        };
        command.Arguments.Add(text);
        command.Options.Add(kind);
        var forms = new FormOptions(command);
        forms.Add(Form.Json, "Write a JSON array, with the places at which the words were found.");
        forms.Add(Form.Csv, "Write comma-separated values, a line for each text in which words were found.");
        command.SetAction(parsed =>
        {
            var query = SearchQuery.Parse(parsed.GetRequiredValue(text));
            var only = parsed.GetValue(kind) is { } name ? KindLookup.Find(name) : null;
            var hits = RecordSearch.Find(query, only is null ? ScoDataset.Kinds : [only]);
            var form = forms.Of(parsed);
            if (hits.Count > 0 || form != Form.Text)
                Writer(form)(open(parsed), hits);
            return hits.Count > 0 ? ExitCodes.Success : throw new ToolException(SearchHint.For(query, only));
        });
        return command;
    }

    private static Action<Screen, IReadOnlyList<SearchHit>> Writer(Form form) => form switch
    {
        Form.Json => SearchText.WriteJson,
        Form.Csv => SearchText.WriteCsv,
        _ => SearchText.Write,
    };
}
