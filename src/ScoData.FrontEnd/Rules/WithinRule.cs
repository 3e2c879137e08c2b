using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>A date lies in the time of the record that another field refers to.</summary>
internal sealed class WithinRule : Rule
{
    public override RuleSyntax Syntax { get; } = new("within", RuleArgument.Field, "A reference: this date must lie within the time of the record referred to.")
    {
        Named = NamedFields.SingleReference,
        FindMisuse = (schema, kind, field) => NamedFields.NoSingleTime("within", kind, field) ?? FindTimeless(schema, kind, field),
    };

    /// <summary>'date' (2010) lies outside the time of the meeting 'x' (2009): correct one of them.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0024",
        "Date out of range",
        "'{0}' ({1}) lies outside the time of {2} ({3}): correct one of them");

    private static string? FindTimeless(DatasetSchema schema, KindDefinition kind, FieldDefinition field)
    {
        var named = kind.Fields[field.FindRule("within")!.Field];
        return named.Targets.Any(target => schema.FindKind(target)?.When is not null)
            ? null
            : $"'within' of '{field.Name}' of '{kind.Name}' names '{named.Name}', but '{named.Type.Name}' has no 'when'";
    }

    public override void Check(RuleTarget target, List<DataDiagnostic> diagnostics)
    {
        if (target.Field.Time is { } date
            && target.Record.Find(target.Use.Field)?.References.FirstOrDefault() is { } reference
            && target.Index.Find(reference.Kind, reference.Id)?.Time is { } time
            && time.Overlaps(date) == Truth.No)
        {
            diagnostics.Add(new DataDiagnostic(
                Descriptor, target.File, target.Field.Node, target.FieldName, date.ToString(), $"the {KindName.Words(reference.Kind)} '{reference.Id}'", time.ToString()));
        }
    }
}
