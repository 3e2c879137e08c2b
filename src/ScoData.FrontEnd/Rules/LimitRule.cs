using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Rules;

/// <summary>A value does not go beyond a limit. One with doubt does so only if no value that fits its words is within.</summary>
internal abstract class LimitRule : Rule
{
    protected LimitRule(string key, string summary) => Syntax = new(key, RuleArgument.Value, summary)
    {
        Form = static () => new() { { "type", new[] { "number", "string" } } },
        FindMisuse = (_, kind, field) => field.Type is IOrderedType ? null : $"'{key}' is for an integer, count, measurement, date or interval; '{field.Name}' of '{kind.Name}' is not one",
        FindFault = FindFault,
    };

    public sealed override RuleSyntax Syntax { get; }

    public sealed override void Check(RuleTarget target, List<DataDiagnostic> diagnostics)
    {
        if (target.Definition.Type is not IOrderedType type || type.ReadLimit(target.Use.Value) is not { } limit)
            return;
        foreach (var value in target.Field.PreferredItems)
        {
            if (IsBeyond(type, value, limit))
                diagnostics.Add(new DataDiagnostic(Descriptor, target.File, target.Field.Node, target.FieldName, target.Definition.Type.CanonicalText(value), target.Use.Value));
        }
    }

    public sealed override Json? JsonSchema(FieldDefinition field, RuleUse use) =>
        field.Type is IOrderedType type && type.ReadLimit(use.Value) is { } limit && type.NumberOf(limit) is { } number ? new Json { { Syntax.Key, number } } : null;

    /// <summary>Whether a value is certainly beyond a limit.</summary>
    protected abstract bool IsBeyond(IOrderedType type, Value value, Value limit);

    /// <summary>Why a limit has no effect or leaves no value, or null if it does neither.</summary>
    protected abstract string? FindEmptyRange(IOrderedType type, FieldDefinition field, Value limit);

    private string? FindFault(FieldDefinition field, RuleUse use)
    {
        var type = (IOrderedType)field.Type;
        return type.ReadLimit(use.Value) is { } limit ? FindEmptyRange(type, field, limit) : $"cannot be '{TextForm.Shortened(use.Value)}': write {type.LimitForm}";
    }
}
