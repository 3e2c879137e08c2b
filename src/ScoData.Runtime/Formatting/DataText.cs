using System.Collections;
using System.Globalization;

namespace ScoData.Formatting;

/// <summary>
/// Values as text for programs, such as a cell of CSV: as the data writes them, with dates in EDTF, <c>more than 5000</c> and <c>true</c>.
/// A reference is the id of the record, or its path (<c>meetings/astana-summit-2005</c>) if the field can refer to several kinds.
/// </summary>
internal static class DataText
{
    /// <summary>The value of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="NotSupportedException">The value is of a kind that has no such text.</exception>
    internal static string Of(Claim claim) => Of(claim.Value, claim.Field);

    /// <summary>A value of a field. Lists are joined as <see cref="JoinedList"/> does it.</summary>
    /// <param name="value">The value, as in <see cref="Claim.Value"/>, or one item of its list.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="NotSupportedException">The value is of a kind that has no such text.</exception>
    internal static string Of(object value, FieldInfo field) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Quantity quantity => quantity.ToDataString(),
        Measurement measurement => measurement.ToDataString(),
        Money money => money.ToDataString(),
        EdtfDate date => date.ToString(),
        EdtfInterval interval => interval.ToString(),
        Coordinates position => position.ToString(),
        Enum word => field.NameOf(word),
        ScoRecord record => field.Type.Targets.Count > 1 ? RecordPath.Of(record) : record.Id,
        TextMap map => JoinedList.Of(map.Select(pair => $"{pair.Key}={pair.Value}")),
        IEnumerable list => JoinedList.Of(list.Cast<object>().Select(item => Of(item, field))),
        _ => throw UnknownValue.Of(value),
    };
}
