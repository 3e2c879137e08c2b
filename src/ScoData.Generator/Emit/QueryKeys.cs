using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;

namespace ScoData.Generator.Emit;

/// <summary>What the results of queries depend on: the time of a record, its references, and other values.</summary>
/// <param name="Days">When it was; null if that is not known.</param>
/// <param name="References">Its references, field by field, if queries use them.</param>
/// <param name="Values">Its other values, field by field, if queries use them.</param>
internal sealed record QueryKeys(DayBounds? Days, EquatableArray<ReferenceKey> References, EquatableArray<ValueKey> Values)
{
    public static QueryKeys Of(KindModel model, LinkedRecord record)
    {
        DayBounds? days = null;
        var references = new List<ReferenceKey>();
        var values = new List<ValueKey>();
        foreach (var field in record.Fields)
        {
            var definition = model.Kind.Fields[field.Index];
            if (field.Index == model.Kind.TimeField?.Index)
                days = DaysOf(field.Preferred);
            if (!definition.IsIndexed)
                continue;
            foreach (var value in field.Preferred is ListValue list ? list.Items.ToArray() : [field.Preferred])
            {
                if (value is ResolvedReference reference)
                    references.Add(new ReferenceKey(field.Index, reference.Kind, reference.Ordinal));
                else
                    values.Add(ValueKey.Of(field.Index, value));
            }
        }

        return new QueryKeys(days, references.ToEquatableArray(), values.ToEquatableArray());
    }

    private static DayBounds? DaysOf(Value value) => value switch
    {
        ScalarValue<EdtfInterval> interval => DayBounds.Of(interval.Data),
        ScalarValue<EdtfDate> date => DayBounds.Of(date.Data),
        _ => null,
    };
}

/// <summary>A reference of a record, by the places of the field and of what it refers to.</summary>
internal readonly record struct ReferenceKey(int Field, string Kind, int Ordinal);

/// <summary>Another value of a record by which queries find it.</summary>
/// <param name="Field">The place of the field.</param>
/// <param name="Number">The number, or the ordinal of a word or flag.</param>
/// <param name="Text">The text; null if it is none.</param>
internal readonly record struct ValueKey(int Field, int Number, string? Text)
{
    public static ValueKey Of(int field, Value value) => value switch
    {
        ScalarValue<string> text => new(field, 0, text.Data),
        ScalarValue<int> number => new(field, number.Data, null),
        ScalarValue<bool> flag => new(field, flag.Data ? 1 : 0, null),
        ScalarValue<EnumMember> word => new(field, word.Data.Ordinal, null),
        _ => throw new ArgumentException($"No query is by a {value.GetType()}.", nameof(value)),
    };
}
