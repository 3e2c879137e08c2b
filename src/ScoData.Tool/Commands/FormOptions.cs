using System.CommandLine;
using System.CommandLine.Parsing;

namespace ScoData.Tool.Commands;

/// <summary>The options that choose an output format other than text; they are mutually exclusive.</summary>
/// <param name="command">The command.</param>
internal sealed class FormOptions(Command command)
{
    private readonly List<(Form Form, Option Option)> _options = [];

    /// <summary>Adds a form to those of the command.</summary>
    /// <param name="form">The form.</param>
    /// <param name="description">What the option gives.</param>
    public void Add(Form form, string description) =>
        Add(form, new Option<bool>($"--{form.ToString().ToLowerInvariant()}") { Description = description });

    /// <summary>Adds a form that an option with a value asks for.</summary>
    /// <param name="form">The form.</param>
    /// <param name="option">The option.</param>
    public void Add(Form form, Option option)
    {
        command.Options.Add(option);
        _options.Add((form, option));
        if (_options.Count == 2)
            command.Validators.Add(Validate);
    }

    /// <summary>The form that a call asks for.</summary>
    /// <param name="parsed">The call.</param>
    public Form Of(ParseResult parsed) => Of(parsed.CommandResult);

    /// <summary>The form that a call asks for.</summary>
    /// <param name="result">The call.</param>
    public Form Of(CommandResult result) => Given(result).Select(form => form.Form).FirstOrDefault();

    private void Validate(CommandResult result)
    {
        if (Given(result).ToArray() is [var first, var second, ..])
            result.AddError($"'{first.Option.Name}' and '{second.Option.Name}' cannot be combined.");
    }

    private IEnumerable<(Form Form, Option Option)> Given(CommandResult result) =>
        _options.Where(form => result.GetResult(form.Option) is { Implicit: false });
}
