using System.Globalization;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>Of the records with the same values in some fields, no two have the same number, and a later one has a greater number. Gaps are allowed.</summary>
internal sealed class AscendingRule : Rule
{
    public override RuleSyntax Syntax { get; } = new("ascending", RuleArgument.Fields, "Of the records with the same values in these fields, a later one has a greater number.")
    {
        Named = NamedFields.SingleValue,
        FindMisuse = (_, kind, field) => kind.When is null || field is not { Type: IntegerType, IsList: false }
            ? $"'ascending' is for an integer field of a kind that has 'when'; '{field.Name}' of '{kind.Name}' is not one"
            : null,
    };

    /// <summary>'number' is 6, but its time is before that of number 5, the meeting 'x' with the same 'body'.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0027",
        "Number out of sequence",
        "'{0}' is {1}, {2} {3} with the same {4}: correct the number or the time of one of them");

    public override void Collect(DatasetSchema schema, RecordFile file, List<RuleFact> facts)
    {
        foreach (var (kind, record, field, use) in UsesIn(schema, file))
        {
            var name = kind.Fields[field.Index].Name;
            if (field.Preferred is ScalarValue<int> number && Group.Of(kind, record, name, use) is { } group)
                facts.Add(new Numbered(group, number.Data, record.Find(kind.TimeField!.Index)?.Time, name, field.Node, record.Identity));
        }
    }

    public override void CheckAll(IReadOnlyList<RuleFact> facts, DatasetIndex index, List<DataDiagnostic> diagnostics)
    {
        foreach (var group in facts.OfType<Numbered>().GroupBy(record => record.Group.Key, StringComparer.Ordinal))
        {
            Numbered? before = null;
            foreach (var record in group.OrderBy(record => record.Number).ThenBy(record => record.Time is null).ThenBy(record => record.Time?.EarliestDayNumber).ThenBy(record => record.Record.Id, StringComparer.Ordinal))
            {
                if (before?.Number == record.Number)
                    diagnostics.Add(Against(record, before, "the same as that of"));
                else if (before?.Time is { } earlier && record.Time is { } later && later.LatestDayNumber < earlier.EarliestDayNumber)
                    diagnostics.Add(Against(record, before, $"but its time is before that of number {Text(before.Number)},"));
                before = record;
            }
        }
    }

    private DataDiagnostic Against(Numbered record, Numbered other, string relation) => new(
        Descriptor,
        record.Record.File,
        record.Node,
        record.Field,
        Text(record.Number),
        relation,
        $"the {KindName.Words(other.Record.Kind)} '{other.Record.Id}'",
        record.Group.Fields);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A record whose number must increase with time.</summary>
    private sealed record Numbered(Group Group, int Number, EdtfInterval? Time, string Field, int Node, RecordIdentity Record) : RuleFact;
}
