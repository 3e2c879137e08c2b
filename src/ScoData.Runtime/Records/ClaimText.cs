using System.Collections;
using System.Globalization;
using ScoData.Tables;

namespace ScoData;

/// <summary>Values in words.</summary>
internal static class ClaimText
{
    public static string Of(object value, FieldInfo field) =>
        field.Unit is { } unit && value is Quantity quantity ? quantity.CountOf(unit) : Words(value, field);

    /// <summary>What two claims have in common if they say the same; the order of a list says nothing.</summary>
    public static string Key(Claim claim) => claim.Value is IEnumerable list and not string
        ? string.Join("\n", Items(list, claim.Field).OrderBy(item => item, StringComparer.Ordinal))
        : Words(claim.Value, claim.Field);

    private static string Words(object value, FieldInfo field) => value switch
    {
        string text => text,
        bool flag => flag ? "yes" : "no",
        EdtfDate date => date.ToReadableString(),
        EdtfInterval interval => interval.ToReadableString(),
        Enum member => field.Values[Convert.ToInt32(member, CultureInfo.InvariantCulture)].Name,
        ScoRecord record => record.Label,
        KeyValuePair<string, string> pair => $"{pair.Key} {pair.Value}",
        IEnumerable list => ListText.Join(Items(list, field)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static IEnumerable<string> Items(IEnumerable list, FieldInfo field) => list.Cast<object>().Select(item => Words(item, field));
}
