using System.Collections;
using System.Globalization;
using ScoData.Tables;

namespace ScoData;

/// <summary>Values in words, for people: <c>more than 5,000 people</c>, <c>9 September 2010</c>, the label of a record.</summary>
internal static class ValueWords
{
    /// <summary>The value of a field, with its unit.</summary>
    /// <param name="value">The value, as in <see cref="Claim.Value"/>.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="NotSupportedException">The value is of a kind that has no words.</exception>
    internal static string Of(object value, FieldInfo field) => (field.Unit, value) switch
    {
        ({ } unit, Quantity quantity) => quantity.CountOf(unit),
        ({ } unit, Measurement measurement) => measurement.In(unit),
        _ => Words(value, field),
    };

    /// <summary>What two claims have in common if they say the same; the order of a list does not matter.</summary>
    internal static string Key(Claim claim) => claim.Value is IEnumerable list and not string
        ? string.Join("\n", Items(list, claim.Field).OrderBy(item => item, StringComparer.Ordinal))
        : Words(claim.Value, claim.Field);

    private static string Words(object value, FieldInfo field) => value switch
    {
        string text => text,
        bool flag => flag ? "yes" : "no",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Quantity quantity => quantity.ToString(),
        Measurement measurement => measurement.ToString(),
        Money money => money.ToString(),
        EdtfDate date => date.ToReadableString(),
        EdtfInterval interval => interval.ToReadableString(),
        Coordinates position => position.ToString(),
        Enum word => field.NameOf(word),
        ScoRecord record => record.Label,
        KeyValuePair<string, string> pair => TextMap.Words(pair.Key, pair.Value),
        IEnumerable list => ListText.Join(Items(list, field)),
        _ => throw UnknownValue.Of(value),
    };

    /// <summary>The items of a list in words; those of a map are its pairs.</summary>
    internal static IEnumerable<string> Items(IEnumerable list, FieldInfo field) => list.Cast<object>().Select(item => Words(item, field));
}
