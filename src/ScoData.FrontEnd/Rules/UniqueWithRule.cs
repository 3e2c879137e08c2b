using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>Of the records with the same values in some fields, no two have the same value: a meeting has one delegation of each state.</summary>
internal sealed class UniqueWithRule : RepeatedValueRule
{
    private const string Key = "unique-with";

    public override RuleSyntax Syntax { get; } = new(Key, RuleArgument.Fields, "Of the records with the same values in these fields, no two have the same value.")
    {
        Named = NamedFields.SingleValue,
        FindMisuse = (_, kind, field) => FindMisuse(Key, kind, field),
    };

    /// <summary>'of' is 'state/india', like that of the delegation 'x', which has the same 'meeting'.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0041",
        "Repeated value in a group",
        "'{0}' is '{1}', like that of {2}, which has the same {3}: correct one of them, or merge the two records");

    protected override Group? GroupOf(KindDefinition kind, Record record, string field, RuleUse use) => Group.Of(kind, record, field, use);
}
