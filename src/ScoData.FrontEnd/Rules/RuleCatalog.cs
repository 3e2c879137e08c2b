using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>The rules that a schema can have, in the order in which a schema writes them. A new one is a class in this folder and a line here.</summary>
internal static class RuleCatalog
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new NotAfterRule(),
        new WithinRule(),
        new AfterTheFactRule(),
        new RequiresRule(),
        new AmongRule(),
        new PartOfRule(),
        new AscendingRule(),
        new ExclusiveRule(),
        new HoldingRule(),
        new UniqueRule(),
        new UniqueWithRule(),
        new MinimumRule(),
        new MaximumRule(),
        new PatternRule(),
    ];

    public static readonly IReadOnlyList<RuleSyntax> Syntax = [.. All.Select(rule => rule.Syntax)];

    private static readonly Dictionary<string, Rule> ByKey = All.ToDictionary(rule => rule.Syntax.Key, StringComparer.Ordinal);

    public static Rule Find(string key) => ByKey[key];
}
