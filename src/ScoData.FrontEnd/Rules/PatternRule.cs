using System.Runtime.CompilerServices;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Rules;

/// <summary>A text has a form that a regular expression describes.</summary>
internal sealed class PatternRule : Rule
{
    private readonly ConditionalWeakTable<RuleUse, TextPattern> _patterns = new();

    public override RuleSyntax Syntax { get; } = new("pattern", RuleArgument.Value, "A regular expression of .NET that the whole text must match.")
    {
        Form = static () => new() { { "type", new[] { "string", "number" } }, { "maxLength", TextPattern.Longest } },
        FindMisuse = (_, kind, field) => field.Type is StringType ? null : $"'pattern' is for a text, url, language or country; '{field.Name}' of '{kind.Name}' is not one",
        FindFault = (_, use) => TextPattern.FaultOf(use.Value),
    };

    /// <summary>'symbol' is 'FE', which does not match the pattern '[A-Z][a-z]?': correct it.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0035",
        "Text of another form",
        "'{0}' is '{1}', which {2}");

    public override void Check(RuleTarget target, List<DataDiagnostic> diagnostics)
    {
        var pattern = _patterns.GetValue(target.Use, use => new TextPattern(use.Value));
        foreach (var value in target.Field.PreferredItems)
        {
            var text = target.Definition.Type.CanonicalText(value);
            var fault = pattern.Matches(text) switch
            {
                true => null,
                false => $"does not match the pattern '{target.Use.Value}': correct it",
                null => $"takes too long to compare with the pattern '{target.Use.Value}': write a simpler pattern in the schema",
            };
            if (fault is not null)
                diagnostics.Add(new DataDiagnostic(Descriptor, target.File, target.Field.Node, target.FieldName, TextForm.Shortened(text), fault));
        }
    }

    public override Json? JsonSchema(FieldDefinition field, RuleUse use) => TextPattern.ForEditors(use.Value) is not { } pattern ? null : new()
    {
        { "pattern", pattern },
        { "patternErrorMessage", $"Write text that matches {use.Value} as a whole." },
    };
}
