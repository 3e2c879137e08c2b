using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>A date is not later than another one of the same record.</summary>
internal sealed class NotAfterRule : Rule
{
    public override RuleSyntax Syntax { get; } = new("not-after", RuleArgument.Field, "A date field: this date must not be later.")
    {
        Named = (field => field.IsSingleTime, "date"),
        FindMisuse = (_, kind, field) => NamedFields.NoSingleTime("not-after", kind, field),
    };

    /// <summary>'signed' (2010) is later than 'in-force' (2009).</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0021",
        "Dates out of order",
        "'{0}' ({1}) is later than '{2}' ({3}): correct one of them");

    public override void Check(RuleTarget target, List<DataDiagnostic> diagnostics)
    {
        if (target.Field.Time is { } first && target.Record.Find(target.Use.Field)?.Time is { } second && first.IsAfter(second) == Truth.Yes)
            diagnostics.Add(new DataDiagnostic(Descriptor, target.File, target.Field.Node, target.FieldName, first.ToString(), target.Use.Name, second.ToString()));
    }
}
