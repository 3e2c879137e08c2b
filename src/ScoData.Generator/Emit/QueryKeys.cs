using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;

namespace ScoData.Generator.Emit;

/// <summary>What the results of queries depend on: the time of a record, and its references.</summary>
/// <param name="Days">When it was; null if that is not known.</param>
/// <param name="References">Its references, field by field, if queries use them.</param>
internal sealed record QueryKeys(DayBounds? Days, EquatableArray<ReferenceKey> References)
{
    public static QueryKeys Of(KindModel model, LinkedRecord record)
    {
        DayBounds? days = null;
        var references = new List<ReferenceKey>();
        foreach (var field in record.Fields)
        {
            var definition = model.Kind.Fields[field.Index];
            if (field.Index == model.Kind.TimeField?.Index)
                days = DaysOf(field.Preferred);
            if (definition.IsIndexed)
                references.AddRange(ReferencesIn(field.Preferred).Select(reference => new ReferenceKey(field.Index, reference.Kind, reference.Ordinal)));
        }

        return new QueryKeys(days, references.ToEquatableArray());
    }

    private static DayBounds? DaysOf(Value value) => value switch
    {
        ScalarValue<EdtfInterval> interval => DayBounds.Of(interval.Data),
        ScalarValue<EdtfDate> date => DayBounds.Of(date.Data),
        _ => null,
    };

    private static IEnumerable<ResolvedReference> ReferencesIn(Value value) => value switch
    {
        ResolvedReference reference => [reference],
        ListValue list => list.Items.OfType<ResolvedReference>(),
        _ => [],
    };
}

/// <summary>A reference of a record, by the places of the field and of what it refers to.</summary>
internal readonly record struct ReferenceKey(int Field, string Kind, int Ordinal);
