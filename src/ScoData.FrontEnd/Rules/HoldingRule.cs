using System.Runtime.CompilerServices;
using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;
using ScoData.Tables;

namespace ScoData.FrontEnd.Rules;

/// <summary>At the time of a record, every record that it refers to is also referred to by a record of another kind: every participant has a membership.</summary>
internal sealed class HoldingRule : Rule
{
    private const string Key = "holding";

    /// <summary>The kinds of holders, which are the same for each file.</summary>
    private readonly ConditionalWeakTable<DatasetSchema, ILookup<string, (KindDefinition Holder, FieldDefinition Field)>> _holders = new();

    public override RuleSyntax Syntax { get; } = new(
        Key, RuleArgument.Kind, "A kind: every record that this field refers to must also be referred to by a record of that kind at the same time.")
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
                facts.Add(new Expected(use.Name, field.References.ToEquatableArray(), time, kind.Fields[field.Index].Name, record.Identity.File));
        }

        var holders = _holders.GetValue(schema, HoldersIn);
        foreach (var (holder, field) in holders.SelectMany(group => group))
        {
            if (IsIncomplete(file, holder, field))
                facts.Add(new Incomplete(holder.Name));
        }

        foreach (var record in holders.Count == 0 ? default : file.Records)
        {
            foreach (var (holder, field) in holders[record.Identity.Kind])
            {
                if (record.Find(field.Index)?.References.FirstOrDefault() is { } reference)
                    facts.Add(new Holder(holder.Name, reference.Path, record.Find(holder.TimeField!.Index)?.Time));
            }
        }
    }

    public override void CheckAll(IReadOnlyList<RuleFact> facts, DatasetIndex index, List<DataDiagnostic> diagnostics)
    {
        // A matching record without a time may have held at any.
        var held = facts.OfType<Holder>().ToLookup(holder => holder.Time is null);
        var always = new HashSet<(string, string)>(held[true].Select(holder => (holder.Kind, holder.Target)));
        var holders = held[false]
            .GroupBy(holder => (holder.Kind, holder.Target), holder => holder.Time!.Value)
            .ToDictionary(group => group.Key, group => new IntervalIndex(group));
        var incomplete = new HashSet<string>(facts.OfType<Incomplete>().Select(fact => fact.Holder), StringComparer.Ordinal);
        foreach (var expected in facts.OfType<Expected>().Where(expected => !incomplete.Contains(expected.Holder)))
        {
            foreach (var reference in expected.References)
            {
                // A dangling reference has already been reported.
                var key = (expected.Holder, reference.Path);
                if (index.IsKnown(reference.Kind, reference.Id) && !always.Contains(key) && !(holders.TryGetValue(key, out var times) && times.MayOverlap(expected.Time)))
                {
                    diagnostics.Add(new DataDiagnostic(
                        Descriptor, expected.File, reference.Node, expected.Field, KindName.Words(reference.Kind), reference.Id, KindName.Words(expected.Holder), expected.Time.ToString()));
                }
            }
        }
    }

    private static string? FindMisuse(DatasetSchema schema, KindDefinition kind, FieldDefinition field)
    {
        var holder = field.FindRule(Key)!.Name;
        if (kind.When is null || field.Targets.Count != 1)
            return $"'holding' is for a reference to one kind in a kind that has 'when'; '{field.Name}' of '{kind.Name}' is not one";
        return schema.FindKind(holder) is { When: not null } other && HolderField(other, field.Targets[0]) is not null
            ? null
            : $"'holding' of '{field.Name}' of '{kind.Name}' names '{holder}', which is not a kind with 'when' and exactly one single reference to '{field.Targets[0]}'{(schema.FindKind(holder) is null ? NearMatch.Hint(holder, schema.Kinds.Select(known => known.Name), "") : "")}";
    }

    /// <summary>The kinds that rules name, by their names, each with the field that refers to the holder.</summary>
    private static ILookup<string, (KindDefinition Holder, FieldDefinition Field)> HoldersIn(DatasetSchema schema)
    {
        var holders = new List<(KindDefinition Holder, FieldDefinition Field)>();
        var known = new HashSet<(string, int)>();
        foreach (var field in schema.Kinds.SelectMany(kind => kind.Fields))
        {
            if (field.FindRule(Key) is { } use && schema.FindKind(use.Name) is { } holder && HolderField(holder, field.Targets[0]) is { } holding && known.Add((holder.Name, holding.Index)))
                holders.Add((holder, holding));
        }

        return holders.ToLookup(pair => pair.Holder.Name, StringComparer.Ordinal);
    }

    /// <summary>The only field that refers to a single record of a kind, or null if there is none or more than one.</summary>
    private static FieldDefinition? HolderField(KindDefinition holder, string target)
    {
        var fields = holder.Fields.Where(field => field is { IsList: false, Targets.Count: 1 } && field.Targets[0] == target).ToArray();
        return fields.Length == 1 ? fields[0] : null;
    }

    /// <summary>Whether a part of a file could not be read that may say who is a holder.</summary>
    private static bool IsIncomplete(RecordFile file, KindDefinition holder, FieldDefinition field) =>
        file.UnreadKind == holder.Name
        || file.Identities.Count(identity => identity.Kind == holder.Name) > file.Records.Count(record => record.Identity.Kind == holder.Name)
        || file.Records.Any(record => record.Identity.Kind == holder.Name && (record.Unreadable.Contains(field.Index) || record.Unreadable.Contains(holder.TimeField!.Index)));

    /// <summary>References of a record whose targets must have a matching record at its time.</summary>
    private sealed record Expected(string Holder, EquatableArray<ReferenceValue> References, EdtfInterval Time, string Field, string File) : RuleFact;

    /// <summary>A kind of which some matching records could not be read.</summary>
    private sealed record Incomplete(string Holder) : RuleFact;

    /// <summary>A matching record: what it refers to, and its time, if it has one.</summary>
    private sealed record Holder(string Kind, string Target, EdtfInterval? Time) : RuleFact;
}
