using System.ComponentModel;
using System.Runtime.Serialization;
using ScoData.Tables;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData;

/// <summary>
/// How closely a date is known, from the vaguest to the most precise, so that a smaller value is a coarser date.
/// </summary>
/// <remarks>
/// What counts is the smallest unit that is told in full when the date is read from the left:
/// <c>2003-08</c> and <c>2003-08-XX</c> are both known to the month, <c>201X</c> and <c>201X-12-25</c> to the decade.
/// </remarks>
#if NET
[JsonConverter(typeof(WordJsonConverter<DatePrecision>))]
#endif
[TypeConverter(typeof(WordTypeConverter<DatePrecision>))]
public enum DatePrecision
{
    /// <summary>Not even the millennium is told: <c>XXXX</c>, <c>XXXX-12-25</c>.</summary>
    [EnumMember(Value = "unknown")]
    Unknown,

    /// <summary>One of a thousand years: <c>1XXX</c>.</summary>
    [EnumMember(Value = "millennium")]
    Millennium,

    /// <summary>One of a hundred years: <c>20XX</c>.</summary>
    [EnumMember(Value = "century")]
    Century,

    /// <summary>One of ten years: <c>201X</c>.</summary>
    [EnumMember(Value = "decade")]
    Decade,

    /// <summary>A year: <c>2010</c>, <c>2010-XX</c>.</summary>
    [EnumMember(Value = "year")]
    Year,

    /// <summary>A part of a year longer than a month - a season, a quarter, four months or a half: <c>2003-21</c>.</summary>
    [EnumMember(Value = "sub-year")]
    SubYear,

    /// <summary>A month: <c>2010-09</c>, <c>2010-09-XX</c>.</summary>
    [EnumMember(Value = "month")]
    Month,

    /// <summary>A day: <c>2010-09-09</c>.</summary>
    [EnumMember(Value = "day")]
    Day,
}
