using System.CommandLine;
using System.CommandLine.Help;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary>The command line as a whole.</summary>
internal static class ScoCommand
{
    private static readonly Func<Func<ParseResult, Screen>, Command>[] Commands =
    [
        ListCommand.Create,
        ShowCommand.Create,
        SearchCommand.Create,
        CiteCommand.Create,
        TimelineCommand.Create,
        OnCommand.Create,
        MembersCommand.Create,
        HoldersCommand.Create,
        DisputedCommand.Create,
        ExportCommand.Create,
        DiffCommand.Create,
        ValidateCommand.Create,
        SchemaCommand.Create,
        CodebookCommand.Create,
        CompletionCommand.Create,
        CompleteCommand.Create,
    ];

    /// <summary>The command <c>sco</c> with everything below it.</summary>
    /// <param name="terminal">Takes the answers.</param>
    public static Command Create(Terminal terminal)
    {
        var noColour = new Option<bool>("--no-color", "--no-colour") { Description = "Write plain text, without bold and italic. The variable NO_COLOR has the same effect.", Recursive = true };
        var help = new HelpOption { Description = "Show what a command does and how to call it." };
        var showHelp = new HelpWithExamples((HelpAction)help.Action!);
        help.Action = showHelp;
        var version = new Option<bool>("--version") { Description = "Show the version of the tool and of the data.", Action = new VersionAction() };

        var root = new ExampledCommand("sco", "Facts about the Shanghai Cooperation Organisation (SCO), with their uncertainty and their sources.")
        {
            Examples =
            {
                ("sco list", "what there is"),
                ("sco list exercises", "the records of one kind"),
                ("sco show exercises/peace-mission-2010", "everything about one record"),
                ("sco search peace mission china", "the records in which words occur"),
                ("sco timeline --from 2007 --to 2008", "what happened in two years"),
                ("sco cite peace-mission-2010 --format bibtex", "its sources for a bibliography"),
            },
            Sections =
            {
                ("Facts", [("validate, schema, codebook", "read YAML facts of your own"), ("all other commands", "read the facts of ScoData, and no others")]),
                ("Exit codes", ExitCodes.Meanings),
            },
        };
        root.Options.Add(help);
        root.Options.Add(version);
        root.Options.Add(noColour);
        foreach (var create in Commands)
        {
            var command = create(Open);
            UsageErrors.RefuseUnknownOptions(command);
            root.Subcommands.Add(command);
        }

        root.Subcommands.Add(HelpCommand.Create(root));
        root.Subcommands.Add(new Command("version", version.Description) { Hidden = true, Action = version.Action });
        root.SetAction(showHelp.Invoke);
        return root;

        Screen Open(ParseResult parsed) => new(parsed.GetValue(noColour) ? terminal with { HasColour = false } : terminal);
    }
}
