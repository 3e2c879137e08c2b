using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Rules;

/// <summary>
/// No two records of a group have the same value. Values that only may be the same, such as two dates in one year, are no
/// contradiction. Of a mapping, such as identifiers, no two records have the same text under the same key.
/// </summary>
internal abstract class RepeatedValueRule : Rule
{
    /// <summary>The records among which the value must be the only one of its sort, or null if the record is in no group.</summary>
    protected abstract Group? GroupOf(KindDefinition kind, Record record, string field, RuleUse use);

    /// <summary>Why a field cannot have a rule of this sort, or null if it can.</summary>
    protected static string? FindMisuse(string rule, KindDefinition kind, FieldDefinition field) =>
        field.IsList ? $"'{rule}' is for a single value; '{field.Name}' of '{kind.Name}' is a list"
        : field.Type is IntervalType ? $"'{rule}' is not for an interval such as '{field.Name}' of '{kind.Name}'; 'exclusive' compares times"
        : null;

    public override void Collect(DatasetSchema schema, RecordFile file, List<RuleFact> facts)
    {
        foreach (var (kind, record, field, use) in UsesIn(schema, file))
        {
            var definition = kind.Fields[field.Index];
            if (GroupOf(kind, record, definition.Name, use) is not { } group)
                continue;
            if (field.Preferred is MapValue map)
                facts.AddRange(map.Entries.Select(entry => Take(TextMap.Words(entry.Key, entry.Text))));
            else if (definition.Type.IsExact(field.Preferred))
                facts.Add(Take(definition.Type.IdentityText(field.Preferred)));

            Taken Take(string text) => new(Syntax.Key, group, text, definition.Name, field.Node, record.Identity);
        }
    }

    public override void CheckAll(IReadOnlyList<RuleFact> facts, DatasetIndex index, List<DataDiagnostic> diagnostics)
    {
        var first = new Dictionary<(string Group, string Text), RecordIdentity>();
        foreach (var taken in facts.OfType<Taken>().Where(taken => taken.Rule == Syntax.Key).OrderBy(taken => taken.Record.File, StringComparer.Ordinal).ThenBy(taken => taken.Node))
        {
            var key = (taken.Group.Key, taken.Text);
            if (!first.TryGetValue(key, out var other))
                first.Add(key, taken.Record);
            else
                diagnostics.Add(new DataDiagnostic(Descriptor, taken.Record.File, taken.Node, taken.Field, TextForm.Shortened(taken.Text), $"the {KindName.Words(taken.Record.Kind)} '{other.Id}'", taken.Group.Fields));
        }
    }

    /// <summary>A value that no other record of the group may have.</summary>
    private sealed record Taken(string Rule, Group Group, string Text, string Field, int Node, RecordIdentity Record) : RuleFact;
}
