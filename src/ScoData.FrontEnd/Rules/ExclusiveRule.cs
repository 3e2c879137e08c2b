using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>
/// Of the records with the same values in some fields, no two overlap in time. An overlap must be certain, and longer than
/// the one day that ends one period and begins the other.
/// </summary>
internal sealed class ExclusiveRule : Rule
{
    public override RuleSyntax Syntax { get; } = new("exclusive", RuleArgument.Fields, "Of the records with the same values in these fields, no two overlap in this time.")
    {
        Named = NamedFields.SingleValue,
        FindMisuse = (_, kind, field) => NamedFields.NoSingleTime("exclusive", kind, field),
    };

    /// <summary>'dates' (2007/2010) overlaps that of the term 'x' (2005/2008), which has the same 'office'.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0028",
        "Overlapping times",
        "'{0}' ({1}) overlaps that of {2} ({3}), which has the same {4}: end one before the other begins");

    public override void Collect(DatasetSchema schema, RecordFile file, List<RuleFact> facts)
    {
        foreach (var (kind, record, field, use) in UsesIn(schema, file))
        {
            var name = kind.Fields[field.Index].Name;
            if (field.Time is { } time && Group.Of(kind, record, name, use) is { } group)
                facts.Add(new Period(group, time, name, field.Node, record.Identity));
        }
    }

    public override void CheckAll(IReadOnlyList<RuleFact> facts, DatasetIndex index, List<DataDiagnostic> diagnostics)
    {
        foreach (var group in facts.OfType<Period>().GroupBy(period => period.Group.Key, StringComparer.Ordinal))
        {
            Period? longest = null;
            foreach (var period in group.OrderBy(period => period.Begun).ThenBy(period => period.Record.Id, StringComparer.Ordinal))
            {
                if (longest is not null && period.Begun < longest.End && longest.Begun < period.End)
                {
                    diagnostics.Add(new DataDiagnostic(
                        Descriptor,
                        period.Record.File,
                        period.Node,
                        period.Field,
                        period.Time.ToString(),
                        $"the {KindName.Words(longest.Record.Kind)} '{longest.Record.Id}'",
                        longest.Time.ToString(),
                        period.Group.Fields));
                }

                if (longest is null || period.End > longest.End)
                    longest = period;
            }
        }
    }

    /// <summary>A time that must not overlap others of its group.</summary>
    private sealed record Period(Group Group, EdtfInterval Time, string Field, int Node, RecordIdentity Record) : RuleFact
    {
        /// <summary>The day by which it has certainly begun.</summary>
        public int Begun => Time.StartKind == IntervalBound.Open ? int.MinValue : Time.Start?.LatestDayNumber ?? int.MaxValue;

        /// <summary>The day until which it certainly lasts.</summary>
        public int End => Time.EndKind == IntervalBound.Open ? int.MaxValue : Time.End?.EarliestDayNumber ?? Begun;
    }
}
