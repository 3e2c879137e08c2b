using System.Globalization;
using System.Runtime.CompilerServices;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>A count is part of the same count of another record: the minimum of the parts must not exceed the maximum of the total.</summary>
internal sealed class PartOfRule : Rule
{
    private const string Key = "part-of";

    /// <summary>The names of the fields with the rule, which are the same for each file.</summary>
    private readonly ConditionalWeakTable<DatasetSchema, HashSet<string>> _counted = new();

    public override RuleSyntax Syntax { get; } = new(Key, RuleArgument.Field, "A reference: the count is part of the same count of the record referred to.")
    {
        Named = NamedFields.SingleReference,
        FindMisuse = FindMisuse,
    };

    /// <summary>This brings 'personnel' of the parts of the exercise 'x' to at least 5100, more than its total (5000): correct one of them.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0025",
        "Parts exceed the total",
        "This brings '{0}' of the parts of {1} to at least {2}, more than its total ({3}): correct one of them");

    private static string? FindMisuse(DatasetSchema schema, KindDefinition kind, FieldDefinition field)
    {
        if (!IsCount(field))
            return $"'part-of' is for a count; '{field.Name}' of '{kind.Name}' is not one";
        var named = kind.Fields[field.FindRule(Key)!.Field];
        return named.Targets.Any(target => schema.FindKind(target)?.FindField(field.Name) is { } total && IsCount(total))
            ? null
            : $"'part-of' of '{field.Name}' of '{kind.Name}' names '{named.Name}', but '{named.Type.Name}' has no count '{field.Name}'";
    }

    private static bool IsCount(FieldDefinition field) => field is { Type: CountType, IsList: false };

    public override void Collect(DatasetSchema schema, RecordFile file, List<RuleFact> facts)
    {
        foreach (var (kind, record, field, use) in UsesIn(schema, file))
        {
            if (field.Count?.Low is { } least && record.Find(use.Field)?.References.FirstOrDefault() is { } whole)
                facts.Add(new Part(record.Identity.File, field.Node, kind.Fields[field.Index].Name, whole, least));
        }

        var counted = _counted.GetValue(schema, CountedIn);
        foreach (var record in counted.Count == 0 ? default : file.Records)
        {
            var kind = schema.FindKind(record.Identity.Kind)!;
            foreach (var field in record.Fields)
            {
                var name = kind.Fields[field.Index].Name;
                if (counted.Contains(name) && field.Count is { High: { } most } stated)
                    facts.Add(new Whole($"{kind.Name}/{record.Identity.Id}", name, most, stated));
            }
        }
    }

    private static HashSet<string> CountedIn(DatasetSchema schema) =>
        new(schema.Kinds.SelectMany(kind => kind.Fields).Where(field => field.FindRule(Key) is not null).Select(field => field.Name), StringComparer.Ordinal);

    public override void CheckAll(IReadOnlyList<RuleFact> facts, DatasetIndex index, List<DataDiagnostic> diagnostics)
    {
        var wholes = new Dictionary<(string, string), Whole>();
        foreach (var whole in facts.OfType<Whole>())
            wholes[(whole.Record, whole.Field)] = whole;
        var sums = new Dictionary<(string, string), long>();
        foreach (var part in facts.OfType<Part>().OrderBy(part => part.File, StringComparer.Ordinal).ThenBy(part => part.Node))
        {
            var key = (part.Whole.Path, part.Field);
            if (!wholes.TryGetValue(key, out var whole))
                continue;
            sums.TryGetValue(key, out var before);
            var sum = before + Math.Min(part.Least, long.MaxValue - before);
            sums[key] = sum;
            // Only the part that first exceeds the total is reported.
            if (sum > whole.Most && before <= whole.Most)
            {
                diagnostics.Add(new DataDiagnostic(
                    Descriptor,
                    part.File,
                    part.Node,
                    part.Field,
                    $"the {KindName.Words(part.Whole.Kind)} '{part.Whole.Id}'",
                    sum.ToString(CultureInfo.InvariantCulture),
                    whole.Stated.ToDataString()));
            }
        }
    }

    /// <summary>A count that is part of that of another record.</summary>
    private sealed record Part(string File, int Node, string Field, ReferenceValue Whole, long Least) : RuleFact;

    /// <summary>A count of a record of which others may be parts.</summary>
    private sealed record Whole(string Record, string Field, long Most, Quantity Stated) : RuleFact;
}
