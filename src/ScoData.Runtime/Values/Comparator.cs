using System.ComponentModel;
using System.Runtime.Serialization;
using ScoData.Tables;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData;

/// <summary>
/// How the number in a <see cref="Quantity"/> relates to the true count.
/// </summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<Comparator>))]
#endif
[TypeConverter(typeof(WordTypeConverter<Comparator>))]
public enum Comparator
{
    /// <summary>The number is the count: <c>5000</c>.</summary>
    [EnumMember(Value = "exactly")]
    Exactly,

    /// <summary>The count is somewhere near the number, on either side: <c>about 600</c>.</summary>
    [EnumMember(Value = "about")]
    About,

    /// <summary>The count is greater than the number: <c>more than 5000</c>.</summary>
    [EnumMember(Value = "more-than")]
    MoreThan,

    /// <summary>The count is the number or greater: <c>at least 5</c>.</summary>
    [EnumMember(Value = "at-least")]
    AtLeast,

    /// <summary>The count is smaller than the number: <c>less than 5</c>.</summary>
    [EnumMember(Value = "less-than")]
    LessThan,

    /// <summary>The count is the number or smaller: <c>up to 5</c>.</summary>
    [EnumMember(Value = "up-to")]
    UpTo,

    /// <summary>The count is smaller than the number, though not by much: <c>nearly 900</c>.</summary>
    [EnumMember(Value = "nearly")]
    Nearly,

    /// <summary>The count lies between two numbers, both included: <c>1100 to 2000</c>.</summary>
    [EnumMember(Value = "between")]
    Between,

    /// <summary>Only the size of the count is told, by a word: <c>hundreds</c>, <c>tens of thousands</c>.</summary>
    [EnumMember(Value = "magnitude")]
    Magnitude,
}
