using System.ComponentModel;
using System.Runtime.Serialization;
using ScoData.Tables;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData;

/// <summary>
/// How the number in a <see cref="Quantity"/> or a <see cref="Measurement"/> relates to the true value.
/// </summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<Comparator>))]
#endif
[TypeConverter(typeof(WordTypeConverter<Comparator>))]
public enum Comparator
{
    /// <summary>The number is exact: <c>5000</c>.</summary>
    [EnumMember(Value = "exactly")]
    Exactly,

    /// <summary>The true value is somewhere near the number, on either side: <c>about 600</c>, <c>1.00794 +- 0.00007</c>.</summary>
    [EnumMember(Value = "about")]
    About,

    /// <summary>The true value is greater than the number: <c>more than 5000</c>.</summary>
    [EnumMember(Value = "more-than")]
    MoreThan,

    /// <summary>The true value is the number or greater: <c>at least 5</c>.</summary>
    [EnumMember(Value = "at-least")]
    AtLeast,

    /// <summary>The true value is smaller than the number: <c>less than 5</c>.</summary>
    [EnumMember(Value = "less-than")]
    LessThan,

    /// <summary>The true value is the number or smaller: <c>up to 5</c>.</summary>
    [EnumMember(Value = "up-to")]
    UpTo,

    /// <summary>The true value is smaller than the number, though not by much: <c>nearly 900</c>.</summary>
    [EnumMember(Value = "nearly")]
    Nearly,

    /// <summary>The true value lies between two numbers, both included: <c>1100 to 2000</c>.</summary>
    [EnumMember(Value = "between")]
    Between,

    /// <summary>Only the size of a count is told, by a word: <c>hundreds</c>, <c>tens of thousands</c>.</summary>
    [EnumMember(Value = "magnitude")]
    Magnitude,
}
