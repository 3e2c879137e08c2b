using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>Every reference is also listed in one of some other fields, if the record has any of these.</summary>
internal sealed class AmongRule : Rule
{
    private const string Key = "among";

    public override RuleSyntax Syntax { get; } = new(Key, RuleArgument.Fields, "Reference fields: every reference of this field must also be listed in one of them.")
    {
        Named = (field => field.Type is ReferenceType, "reference"),
        FindMisuse = FindMisuse,
    };

    /// <summary>'hosts' names 'russia', which is not listed under any of 'participants', 'observers': add it there or correct it.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0023",
        "Unlisted reference",
        "'{0}' names '{1}', which {2}: add it there or correct it");

    private static string? FindMisuse(DatasetSchema schema, KindDefinition kind, FieldDefinition field)
    {
        if (field.Type is not ReferenceType)
            return $"'among' is for a reference; '{field.Name}' of '{kind.Name}' is not one";
        return field.FindRule(Key)!.Fields.Select(index => kind.Fields[index]).FirstOrDefault(other => !other.Targets.Any(field.Targets.Contains)) is { } stranger
            ? $"'among' of '{field.Name}' of '{kind.Name}' names '{stranger.Name}', which cannot list a record of '{field.Type.Name}'"
            : null;
    }

    public override void Check(RuleTarget target, List<DataDiagnostic> diagnostics)
    {
        var record = target.Record;
        var others = target.Use.Fields.Select(index => record.Find(index)).OfType<RecordField>().ToArray();
        if (others.Length == 0 || target.Use.Fields.Any(index => record.Unreadable.Contains(index)))
            return;
        var names = target.Use.Names.Select(name => $"'{name}'").ToArray();
        var where = names.Length == 1 ? $"is not listed under {names[0]}" : $"is not listed under any of {string.Join(", ", names)}";
        var known = new HashSet<string>(others.SelectMany(other => other.References).Select(reference => reference.Path), StringComparer.Ordinal);
        foreach (var reference in target.Field.References)
        {
            // A dangling reference has already been reported.
            if (!known.Contains(reference.Path) && target.Index.IsKnown(reference.Kind, reference.Id))
                diagnostics.Add(new DataDiagnostic(Descriptor, target.File, reference.Node, target.FieldName, reference.Id, where));
        }
    }
}
