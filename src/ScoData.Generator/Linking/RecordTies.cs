using ScoData.Generator.Collections;
using ScoData.Generator.Records;

namespace ScoData.Generator.Linking;

/// <summary>What the answers to queries depend on: when a record was, and what it refers to.</summary>
/// <param name="Days">When it was; null where that is not known.</param>
/// <param name="References">What it refers to, field by field, where queries ask for it.</param>
internal sealed record RecordTies(When? Days, EquatableArray<Tie> References)
{
    public static RecordTies Of(LinkedKind linked, LinkedRecord record)
    {
        When? days = null;
        var references = new List<Tie>();
        foreach (var fact in record.Fields)
        {
            var field = linked.Kind.Fields[fact.Index];
            if (field.Name == linked.Kind.When && fact.Value is ScalarValue { Text: var time })
                days = When.Of(time);
            if (field.IsIndexed)
                references.AddRange(In(fact.Value).Select(reference => new Tie(fact.Index, reference.Kind, reference.Ordinal)));
        }

        return new RecordTies(days, references.ToEquatableArray());
    }

    private static IEnumerable<LinkedReference> In(Value value) => value switch
    {
        LinkedReference reference => [reference],
        ListValue list => list.Items.OfType<LinkedReference>(),
        _ => [],
    };
}

/// <summary>A reference of a record, by the places of the field and of what it refers to.</summary>
internal readonly record struct Tie(int Field, string Kind, int Ordinal);
