using System.CommandLine;
using ScoData.Tool.Completion;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary><c>sco disputed</c>: every fact on which sources disagree.</summary>
internal static class DisputedCommand
{
    /// <summary>The words for several values.</summary>
    private static readonly string[] Several = [.. Enum.GetValues<Agreement>().Where(agreement => agreement >= Agreement.Compatible).Select(agreement => RecordJson.NameOf(agreement))];

    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var kind = new Argument<string?>("KIND")
        {
            Description = "The kind whose facts to show, in the singular or plural. Without it, those of all kinds are shown.",
            HelpName = "KIND",
            Arity = ArgumentArity.ZeroOrOne,
        };
        kind.CompletionSources.Add(RecordNames.Kinds);

        var command = new ExampledCommand("disputed", "Show every fact on which sources disagree, with what each of them says.")
        {
            Examples =
            {
                ("sco disputed", "all of them"),
                ("sco disputed exercises", "those of one kind"),
                ("sco disputed --json", "the same for a program"),
                ("sco disputed --agreement compatible", "what can all be true"),
                ("sco disputed --csv", "a line for each value, for a spreadsheet"),
            },
            Sections = { OwnFacts.Section },
        };
        command.Arguments.Add(kind);
        var forms = new FormOptions(command);
        forms.Add(Form.Json, "Write a JSON array.");
        forms.Add(Form.Csv, "Write comma-separated values, a line for each claim.");
        var agreement = new Option<string?>("--agreement") { Description = "Show the facts whose sources agree so far instead: compatible, successive, unclear, majority or conflict." };
        agreement.AcceptOnlyFromAmong(Several);
        command.Add(agreement);
        command.SetAction(parsed =>
        {
            var facts = parsed.GetValue(agreement) is { } word ? ScoDataset.FactsWith(Word<Agreement>.Parse(word).Value) : ScoDataset.Disputed;
            if (parsed.GetValue(kind) is { } name)
            {
                var only = KindLookup.Find(name);
                facts = [.. facts.Where(fact => fact.Record.Kind == only)];
            }

            Writer(forms.Of(parsed))(open(parsed), facts);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Action<Screen, IReadOnlyList<ClaimedFact>> Writer(Form form) => form switch
    {
        Form.Json => DisputedText.WriteJson,
        Form.Csv => DisputedText.WriteCsv,
        _ => DisputedText.Write,
    };
}
