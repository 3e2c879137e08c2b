using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>A field requires another field.</summary>
internal sealed class RequiresRule : Rule
{
    /// <summary>Its key, since JSON Schema has the same rule.</summary>
    public const string Key = "requires";

    public override RuleSyntax Syntax { get; } = new(Key, RuleArgument.Field, "A field that must be present if this one is.")
    {
        FindMisuse = (_, kind, field) => kind.Fields[field.FindRule(Key)!.Field] is { Required: true } named
            ? $"'requires' of '{field.Name}' of '{kind.Name}' names '{named.Name}', which every record has; remove the key"
            : null,
    };

    /// <summary>'archive-url' requires 'archived': add it.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0022",
        "Missing accompanying field",
        "'{0}' requires '{1}': add it",
        Severity.Warning);

    public override void Check(RuleTarget target, List<DataDiagnostic> diagnostics)
    {
        var companion = target.Use.Field;
        if (target.Record.Find(companion) is null && !target.Record.Unreadable.Contains(companion))
            diagnostics.Add(new DataDiagnostic(Descriptor, target.File, target.Field.Node, target.FieldName, target.Use.Name));
    }
}
