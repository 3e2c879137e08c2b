using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Rules;

/// <summary>
/// No two records of the kind have the same value. Values that only may be the same, such as two dates in one year, are no
/// contradiction. Of a mapping, such as identifiers, no two records have the same text under the same key.
/// </summary>
internal sealed class UniqueRule : Rule
{
    public override RuleSyntax Syntax { get; } = new("unique", RuleArgument.Flag, "Whether no two records of the kind have the same value.")
    {
        FindMisuse = (_, kind, field) =>
            field.IsList ? $"'unique' is for a single value; '{field.Name}' of '{kind.Name}' is a list"
            : field.Type is IntervalType ? $"'unique' is not for an interval such as '{field.Name}' of '{kind.Name}'; 'exclusive' compares times"
            : null,
    };

    /// <summary>'number' is '26', like that of the element 'iron', but must be unique.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0032",
        "Repeated value",
        "'{0}' is '{1}', like that of {2}, but must be unique: correct one of them");

    public override void Collect(DatasetSchema schema, RecordFile file, List<RuleFact> facts)
    {
        foreach (var (kind, record, field, _) in UsesIn(schema, file))
        {
            var definition = kind.Fields[field.Index];
            if (field.Preferred is MapValue map)
                facts.AddRange(map.Entries.Select(entry => new Taken(kind.Name, definition.Name, TextMap.Words(entry.Key, entry.Text), field.Node, record.Identity)));
            else if (definition.Type.IsExact(field.Preferred))
                facts.Add(new Taken(kind.Name, definition.Name, definition.Type.IdentityText(field.Preferred), field.Node, record.Identity));
        }
    }

    public override void CheckAll(IReadOnlyList<RuleFact> facts, DatasetIndex index, List<DataDiagnostic> diagnostics)
    {
        var first = new Dictionary<(string Kind, string Field, string Text), RecordIdentity>();
        foreach (var taken in facts.OfType<Taken>().OrderBy(taken => taken.Record.File, StringComparer.Ordinal).ThenBy(taken => taken.Node))
        {
            var key = (taken.Kind, taken.Field, taken.Text);
            if (!first.TryGetValue(key, out var other))
                first.Add(key, taken.Record);
            else
                diagnostics.Add(new DataDiagnostic(Descriptor, taken.Record.File, taken.Node, taken.Field, TextForm.Shortened(taken.Text), $"the {KindName.Words(taken.Kind)} '{other.Id}'"));
        }
    }

    /// <summary>A value that no other record of the kind may have.</summary>
    private sealed record Taken(string Kind, string Field, string Text, int Node, RecordIdentity Record) : RuleFact;
}
