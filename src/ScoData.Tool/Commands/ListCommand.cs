using System.CommandLine;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco list</c>: the kinds of records, or the records of one kind.</summary>
internal static class ListCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var kind = new Argument<string?>("KIND")
        {
            Description = "The kind whose records to list, in the singular or plural. Without it, the kinds are listed.",
            HelpName = "KIND",
            Arity = ArgumentArity.ZeroOrOne,
        };
        kind.CompletionSources.Add(_ => ScoDataset.Kinds.Select(known => new System.CommandLine.Completions.CompletionItem(known.Plural)));
        var json = new Option<bool>("--json") { Description = "Write a JSON array, with every field of every record." };
        var ids = new Option<bool>("--ids") { Description = "Write ids alone, one on each line." };

        var command = new ExampledCommand("list", "List the kinds of records, or the records of one kind.")
        {
            Examples =
            {
                ("sco list", "the kinds of records"),
                ("sco list exercises", "all exercises"),
                ("sco list exercises --json", "all exercises with every field"),
                ("sco list states --ids", "ids for a script"),
            },
        };
        command.Arguments.Add(kind);
        command.Options.Add(json);
        command.Options.Add(ids);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(ids))
                result.AddError("'--json' and '--ids' exclude each other.");
        });
        command.SetAction(parsed =>
        {
            var screen = open(parsed);
            var form = parsed.GetValue(json) ? Form.Json : parsed.GetValue(ids) ? Form.Ids : Form.Table;
            if (parsed.GetValue(kind) is { } name)
                ListRecords(screen, KindLookup.Find(name), form);
            else
                ListKinds(screen, form);
            return 0;
        });
        return command;
    }

    private static void ListKinds(Screen screen, Form form)
    {
        if (form == Form.Json)
            JsonText.Write(screen.Writer, json => json.WriteArray(ScoDataset.Kinds, kind => KindJson.WriteKind(json, kind)));
        else if (form == Form.Ids)
            WriteLines(screen, ScoDataset.Kinds.Select(kind => kind.Plural));
        else
            KindTable.Write(screen, ScoDataset.Kinds);
    }

    private static void ListRecords(Screen screen, KindInfo kind, Form form)
    {
        if (form == Form.Json)
            JsonText.Write(screen.Writer, json => json.WriteArray(kind.Records, record => KindJson.WriteRecord(json, record)));
        else if (form == Form.Ids)
            WriteLines(screen, kind.Records.Select(record => record.Id));
        else
            RecordTable.Write(screen, kind);
    }

    private static void WriteLines(Screen screen, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            screen.Writer.WriteLine(line);
    }

    private enum Form
    {
        Table,
        Json,
        Ids,
    }
}
