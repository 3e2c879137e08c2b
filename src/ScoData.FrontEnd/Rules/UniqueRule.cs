using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>No two records of the kind have the same value.</summary>
internal sealed class UniqueRule : RepeatedValueRule
{
    private const string Key = "unique";

    public override RuleSyntax Syntax { get; } = new(Key, RuleArgument.Flag, "Whether no two records of the kind have the same value.")
    {
        FindMisuse = (_, kind, field) => FindMisuse(Key, kind, field),
    };

    /// <summary>'number' is '26', like that of the element 'iron', but must be unique.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0032",
        "Repeated value",
        "'{0}' is '{1}', like that of {2}, but must be unique: correct one of them");

    protected override Group GroupOf(KindDefinition kind, Record record, string field, RuleUse use) => new($"{field}\n{kind.Name}", "");
}
