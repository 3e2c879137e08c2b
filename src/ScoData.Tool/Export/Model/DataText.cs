using System.Collections;
using System.Globalization;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Export.Model;

/// <summary>
/// Values in the form that the data writes them in: dates in EDTF, <c>more than 5000</c>, <c>true</c>. A reference is the id of the
/// record, or kind and id (<c>meetings/astana-summit-2005</c>) where the field can refer to several kinds.
/// </summary>
internal static class DataText
{
    /// <summary>The value of a claim.</summary>
    /// <param name="claim">The claim.</param>
    public static string Of(Claim claim) => Of(claim.Value, claim.Field);

    /// <summary>A value of a field. Lists are joined as <see cref="JoinedList"/> does it.</summary>
    /// <param name="value">The value, as in <see cref="Claim.Value"/>, or one item of its list.</param>
    /// <param name="field">The field.</param>
    public static string Of(object value, FieldInfo field) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Enum member => field.Values[Convert.ToInt32(member, CultureInfo.InvariantCulture)].Name,
        ScoRecord record => field.Type.Targets.Count > 1 ? RecordLookup.PathOf(record) : record.Id,
        Quantity quantity => quantity.ToDataString(),
        Money money => money.ToDataString(),
        TextMap map => JoinedList.Of(map.Select(pair => $"{pair.Key}={pair.Value}")),
        IEnumerable list => JoinedList.Of(list.Cast<object>().Select(item => Of(item, field))),
        _ => value.ToString() ?? "",
    };
}
