using System.CommandLine;
using System.CommandLine.Parsing;

namespace ScoData.Tool.Commands;

/// <summary>Dates on the command line.</summary>
internal static class DateInput
{
    private const string Name = "DATE";

    /// <summary>An option whose value is a date.</summary>
    /// <param name="name">The name of the option.</param>
    /// <param name="description">What the date is for.</param>
    public static Option<string?> Option(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = Name };
        option.Validators.Add(result => Validate(result, name));
        return option;
    }

    /// <summary>The option <c>--on</c>, without which a command has no answer.</summary>
    /// <param name="command">The command.</param>
    public static Option<string?> RequiredOn(Command command)
    {
        var on = Option("--on", "The date, as EDTF: 2017, 2017-06 or 2017-06-09. It is required.");
        command.Options.Add(on);
        command.Validators.Add(result =>
        {
            if (result.GetResult(on) is null or { Implicit: true })
                result.AddError($"'--on' is missing, and the current day is not assumed. Name a date: 'sco {command.Name} --on 2017-06-09'.");
        });
        return on;
    }

    /// <summary>An argument that is a date.</summary>
    /// <param name="description">What the date is for.</param>
    public static Argument<string> Argument(string description)
    {
        var argument = new Argument<string>(Name) { Description = description, HelpName = Name };
        argument.Validators.Add(result => Validate(result, Name));
        return argument;
    }

    private static void Validate(SymbolResult result, string name)
    {
        // What begins with a hyphen is taken for an unknown option where an argument should stand.
        if (result.Tokens is [{ Value: var text }] && !EdtfDate.TryParse(text, out _) && !(result is ArgumentResult && text.StartsWith('-')))
            result.AddError($"'{text}' is not a valid date for '{name}'. Write it as 2007, 2007-08 or 2007-08-17.");
    }
}
