using System.CommandLine;
using ScoData.Tool.Completion;
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
        kind.CompletionSources.Add(RecordNames.Kinds);

        var command = new ExampledCommand("list", "List the kinds of records, or the records of one kind.")
        {
            Examples =
            {
                ("sco list", "the kinds of records"),
                ("sco list exercises", "all exercises"),
                ("sco list exercises --columns id,hosts,personnel", "what you ask for"),
                ("sco list exercises --csv", "every field, for a spreadsheet"),
                ("sco list states --ids", "ids for a script"),
            },
            Sections = { OwnFacts.Section },
        };
        command.Arguments.Add(kind);
        var columns = new ColumnOptions(command, kind);
        var forms = new FormOptions(command);
        forms.Add(Form.Json, "Write a JSON array, with every field of every record.");
        forms.Add(Form.Csv, "Write comma-separated values, with every field of every record or the columns asked for.");
        forms.Add(Form.Ids, "Write ids alone, one on each line.");
        command.Validators.Add(result => columns.Validate(result, result.GetResult(kind) is { Tokens.Count: > 0 }, forms.Of(result)));
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(kind) is { } name)
                ListRecords(open(parsed), KindLookup.Find(name), forms.Of(parsed), columns.Of(parsed));
            else
                ListKinds(open(parsed), forms.Of(parsed));
            return ExitCodes.Success;
        });
        return command;
    }

    private static void ListKinds(Screen screen, Form form)
    {
        if (form == Form.Json)
            JsonOutput.Write(screen.Writer, json => json.WriteArray(ScoDataset.Kinds, kind => KindJson.WriteKind(json, kind)));
        else if (form == Form.Csv)
            KindList.WriteCsv(screen, ScoDataset.Kinds);
        else if (form == Form.Ids)
            WriteLines(screen, ScoDataset.Kinds.Select(kind => kind.Plural));
        else
            KindList.Write(screen, ScoDataset.Kinds);
    }

    private static void ListRecords(Screen screen, KindInfo kind, Form form, ColumnRequest columns)
    {
        if (form == Form.Json)
            JsonOutput.Write(screen.Writer, json => json.WriteArray(kind.Records, record => KindJson.WriteRecord(json, record)));
        else if (form == Form.Csv)
            RecordCsv.Write(screen.Writer, kind, columns.Named(kind) ?? ColumnName.All(kind));
        else if (form == Form.Ids)
            WriteLines(screen, kind.Records.Select(record => record.Id));
        else
            RecordTable.Write(screen, kind, columns);
    }

    private static void WriteLines(Screen screen, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            screen.Writer.WriteLine(line);
    }
}
