using System.Collections;
using System.Globalization;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Output;

/// <summary>
/// Puts values of facts into one field of a CSV file, in the form that the data has them in: dates in EDTF, counts as
/// <c>more than 5000</c>, references as <c>states/china</c>, the items of a list with <c>|</c> between.
/// </summary>
internal static class ValueCsv
{
    private const char Between = '|';

    /// <summary>The field for a value.</summary>
    /// <param name="value">The value, as in <see cref="Claim.Value"/>.</param>
    /// <param name="field">The field of the record that it is a value of.</param>
    public static string Of(object value, FieldInfo field) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        Enum member => field.Values[Convert.ToInt32(member, CultureInfo.InvariantCulture)].Name,
        ScoRecord record => RecordLookup.PathOf(record),
        Quantity quantity => quantity.ToDataString(),
        Money money => money.ToDataString(),
        TextMap map => string.Join(Between, map.Select(pair => $"{pair.Key}: {pair.Value}")),
        IEnumerable list => string.Join(Between, list.Cast<object>().Select(item => Of(item, field))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
