using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>At the time of a record, each that it refers to is also referred to by a record of another kind, as a participant holds a membership.</summary>
internal sealed class HoldingRule : Rule
{
    public override RuleSyntax Syntax { get; } = new(
        "holding", RuleArgument.Kind, "A kind: every record that this field refers to must also be referred to by a record of that kind at the same time.")
    {
        FindMisuse = FindMisuse,
    };

    /// <summary>'participants' names the state 'iran', which has no membership at that time (2010).</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0029",
        "No matching record at that time",
        "'{0}' names the {1} '{2}', which has no {3} at that time ({4}): name it elsewhere, correct the time, or add the {3}");

    public override void Collect(DatasetSchema schema, RecordFile file, List<RuleFact> facts)
    {
        foreach (var (kind, record, field, use) in UsesIn(schema, file))
        {
            if (record.Find(kind.TimeField!.Index)?.Time is { } time)
                facts.Add(new Held(use.Name, field.References.ToEquatableArray(), time, kind.Fields[field.Index].Name, record.Identity.File));
        }

        var holders = HoldersIn(schema);
        foreach (var record in holders.Count == 0 ? default : file.Records)
        {
            foreach (var (holder, field) in holders)
            {
                if (holder.Name == record.Identity.Kind
                    && record.Find(field.Index)?.References.FirstOrDefault() is { } reference
                    && record.Find(holder.TimeField!.Index)?.Time is { } time)
                {
                    facts.Add(new Holder(holder.Name, reference.Path, time));
                }
            }
        }
    }

    public override void CheckAll(IReadOnlyList<RuleFact> facts, DatasetIndex index, List<DataDiagnostic> diagnostics)
    {
        var holders = facts.OfType<Holder>().ToLookup(holder => (holder.Kind, holder.Target), holder => holder.Time);
        foreach (var held in facts.OfType<Held>())
        {
            foreach (var reference in held.References)
            {
                // What dangles is reported already.
                if (index.IsKnown(reference.Kind, reference.Id) && holders[(held.Holder, reference.Path)].All(time => time.Overlaps(held.Time) == Truth.No))
                {
                    diagnostics.Add(new DataDiagnostic(
                        Descriptor, held.File, reference.Node, held.Field, KindName.Words(reference.Kind), reference.Id, KindName.Words(held.Holder), held.Time.ToString()));
                }
            }
        }
    }

    private static string? FindMisuse(DatasetSchema schema, KindDefinition kind, FieldDefinition field)
    {
        var holder = field.FindRule("holding")!.Name;
        if (kind.When is null || field.Targets.Count != 1)
            return $"'holding' is for a reference to one kind in a kind that has 'when'; '{field.Name}' of '{kind.Name}' is not one";
        return schema.FindKind(holder) is { When: not null } other && HolderField(other, field.Targets[0]) is not null
            ? null
            : $"'holding' of '{field.Name}' of '{kind.Name}' names '{holder}', which is not a kind with 'when' and exactly one single reference to '{field.Targets[0]}'";
    }

    /// <summary>The kinds that hold something, each with the field that says who holds it.</summary>
    private IReadOnlyCollection<(KindDefinition Holder, FieldDefinition Field)> HoldersIn(DatasetSchema schema)
    {
        var holders = new HashSet<(KindDefinition, FieldDefinition)>();
        foreach (var field in schema.Kinds.SelectMany(kind => kind.Fields))
        {
            if (field.FindRule(Syntax.Key) is { } use && schema.FindKind(use.Name) is { } holder && HolderField(holder, field.Targets[0]) is { } holding)
                holders.Add((holder, holding));
        }

        return holders;
    }

    /// <summary>The one field that refers to a record of a kind alone, or null where there is none or several.</summary>
    private static FieldDefinition? HolderField(KindDefinition holder, string target)
    {
        var fields = holder.Fields.Where(field => field is { IsList: false, Targets.Count: 1 } && field.Targets[0] == target).ToArray();
        return fields.Length == 1 ? fields[0] : null;
    }

    /// <summary>References of a record to those that must hold something at its time.</summary>
    private sealed record Held(string Holder, EquatableArray<ReferenceValue> References, EdtfInterval Time, string Field, string File) : RuleFact;

    /// <summary>That somebody holds something, and from when to when.</summary>
    private sealed record Holder(string Kind, string Target, EdtfInterval Time) : RuleFact;
}
