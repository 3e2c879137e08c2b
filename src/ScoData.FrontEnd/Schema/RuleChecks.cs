using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;
using ScoData.Tables;

namespace ScoData.FrontEnd.Schema;

/// <summary>Checks that every rule of a schema can come into force: one that never looks at anything would seem to hold.</summary>
internal sealed class RuleChecks(DatasetSchema schema, IReadOnlyList<RuleSyntax> rules, SchemaNodes nodes, Action<YamlNode, string> report)
{
    /// <summary>The rules of common fields that have been reported: all kinds share them.</summary>
    private readonly HashSet<int> _reported = [];

    public void Check(KindDefinition kind, FieldDefinition field)
    {
        foreach (var use in field.Rules)
        {
            var rule = rules.First(rule => rule.Key == use.Key);
            if (!CheckNames(kind, field, rule, use, nodes.ValueAt(kind, field, use.Key)) || IsUnclear(kind, field, rule, use))
                continue;
            if (rule.FindMisuse(schema, kind, field) is { } misuse)
                Report(nodes.KeyAt(kind, field, use.Key), misuse);
            else if (rule.FindFault(field, use) is { } fault)
                Report(nodes.ValueAt(kind, field, use.Key), $"'{use.Key}' of '{field.Name}' of '{kind.Name}' {fault}");
        }
    }

    /// <summary>Checks the fields that a rule names.</summary>
    /// <returns>Whether the rule may have them.</returns>
    private bool CheckNames(KindDefinition kind, FieldDefinition field, RuleSyntax rule, RuleUse use, YamlNode value)
    {
        if (rule.Argument is not (RuleArgument.Field or RuleArgument.Fields))
            return true;
        var fits = true;
        for (var i = 0; i < use.Names.Count; i++)
        {
            var (name, index) = (use.Names[i], use.Fields[i]);
            if (index < 0 && nodes.MayHave(kind, name))
            {
                fits = false; // The error in that field has already been reported.
                continue;
            }

            var fault = index < 0 ? Missing(rule, kind, name)
                : index == field.Index ? $"names '{name}', the field itself"
                : use.Names.Take(i).Contains(name) ? $"names '{name}' twice"
                : rule.Named.Fits(kind.Fields[index]) ? null
                : $"names '{name}', which is not a {rule.Named.Expected} of that kind";
            if (fault is null)
                continue;
            fits = false;
            Report(value is YamlSequence list && i < list.Items.Count ? list.Items[i] : value, $"'{use.Key}' of '{field.Name}' of '{kind.Name}' {fault}");
        }

        return fits;
    }

    private static string Missing(RuleSyntax rule, KindDefinition kind, string name) =>
        $"names '{name}', which is not a {rule.Named.Expected} of that kind{NearMatch.Hint(name, kind.Fields.Select(field => field.Name), "")}";

    /// <summary>Whether a misuse would only be the result of an error in what the rule depends on.</summary>
    private bool IsUnclear(KindDefinition kind, FieldDefinition field, RuleSyntax rule, RuleUse use)
    {
        if (rule.Argument is RuleArgument.Flag or RuleArgument.Value)
            return false; // It depends on nothing but its own field.
        var kinds = use.Fields.Where(index => index >= 0).SelectMany(index => kind.Fields[index].Targets).Concat(field.Targets);
        if (rule.Argument == RuleArgument.Kind)
            kinds = kinds.Concat(use.Names);
        return (kind.When is { } when && kind.FindField(when) is null) || kinds.Any(named => !KindName.IsForeign(named) && nodes.IsUnclear(schema, named));
    }

    private void Report(YamlNode node, string message)
    {
        if (_reported.Add(node.Index))
            report(node, message);
    }
}
