using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>
/// A rule on a field of a schema. Its class has everything: the syntax, the check and the diagnostic.
/// <see cref="RuleCatalog"/> lists the rules. Only preferred values are checked.
/// </summary>
internal abstract class Rule
{
    /// <summary>Its syntax in a schema, and where it is allowed.</summary>
    public abstract RuleSyntax Syntax { get; }

    /// <summary>Its diagnostic.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Checks a field of a record, by itself and against the records that it refers to.</summary>
    /// <param name="target">The field.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public virtual void Check(RuleTarget target, List<DataDiagnostic> diagnostics)
    {
    }

    /// <summary>The part of the rule that an editor can check in a single value, as a JSON Schema; null if there is none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="use">The rule, as the schema has it.</param>
    public virtual Json? JsonSchema(FieldDefinition field, RuleUse use) => null;

    /// <summary>Collects what the rule needs to know about a file in order to compare it with others.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="file">The file.</param>
    /// <param name="facts">Receives it.</param>
    public virtual void Collect(DatasetSchema schema, RecordFile file, List<RuleFact> facts)
    {
    }

    /// <summary>Checks the dataset as a whole.</summary>
    /// <param name="facts">What was collected of all files, by all rules.</param>
    /// <param name="index">The records.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public virtual void CheckAll(IReadOnlyList<RuleFact> facts, DatasetIndex index, List<DataDiagnostic> diagnostics)
    {
    }

    /// <summary>The fields of the records of a file that have the rule.</summary>
    protected IEnumerable<(KindDefinition Kind, Record Record, RecordField Field, RuleUse Use)> UsesIn(DatasetSchema schema, RecordFile file)
    {
        foreach (var record in file.Records.ToArray())
        {
            var kind = schema.FindKind(record.Identity.Kind)!;
            foreach (var field in record.Fields.ToArray())
            {
                if (kind.Fields[field.Index].FindRule(Syntax.Key) is { } use)
                    yield return (kind, record, field, use);
            }
        }
    }
}

/// <summary>A field of a record that has a rule.</summary>
/// <param name="Index">The records of the dataset.</param>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Record">The record.</param>
/// <param name="Field">The field.</param>
/// <param name="Use">The rule, as the schema has it.</param>
internal readonly record struct RuleTarget(DatasetIndex Index, KindDefinition Kind, Record Record, RecordField Field, RuleUse Use)
{
    /// <summary>The field as the schema has it.</summary>
    public FieldDefinition Definition => Kind.Fields[Field.Index];

    /// <summary>The name of the field.</summary>
    public string FieldName => Definition.Name;

    public string File => Record.Identity.File;
}

/// <summary>What a rule needs to know about a file.</summary>
internal abstract record RuleFact;
