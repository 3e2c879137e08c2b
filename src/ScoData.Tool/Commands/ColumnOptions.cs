using System.CommandLine;
using System.CommandLine.Parsing;
using ScoData.Tool.Completion;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary>The options that choose the columns of a table.</summary>
internal sealed class ColumnOptions
{
    private readonly Option<string?> _names = new("--columns")
    {
        Description = "The columns of the table or of the CSV, separated by commas: id and names of fields.",
        HelpName = "A,B,C",
    };

    private readonly Option<bool> _all = new("--all-columns") { Description = "Show all columns that have values; one below the other if they do not fit." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="kind">The argument of the command that names the kind.</param>
    public ColumnOptions(Command command, Argument<string?> kind)
    {
        _names.CompletionSources.Add(context => ColumnNames.Of(context, kind));
        command.Options.Add(_names);
        command.Options.Add(_all);
    }

    /// <summary>What a call asks for.</summary>
    /// <param name="parsed">The call.</param>
    public ColumnRequest Of(ParseResult parsed) => new(parsed.GetValue(_names), parsed.GetValue(_all));

    /// <summary>Refuses what makes no sense together.</summary>
    /// <param name="result">The call.</param>
    /// <param name="hasKind">Whether it names a kind.</param>
    /// <param name="form">The form that it asks for.</param>
    public void Validate(CommandResult result, bool hasKind, Form form)
    {
        var given = new Option[] { _names, _all }.Where(option => result.GetResult(option) is { Implicit: false }).ToArray();
        if (given.Length > 1)
            result.AddError($"'{_names.Name}' and '{_all.Name}' cannot be combined.");
        else if (given.Length > 0 && !hasKind)
            result.AddError($"'{given[0].Name}' requires a kind: 'sco list KIND {given[0].Name}'.");
        else if (given.Length > 0 && form is not (Form.Text or Form.Csv))
            result.AddError($"'{given[0].Name}' can only be used with tables and '--csv'.");
    }
}
