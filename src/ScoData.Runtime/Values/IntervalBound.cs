using System.ComponentModel;
using System.Runtime.Serialization;
using ScoData.Tables;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData;

/// <summary>
/// What is known of the start or the end of an <see cref="EdtfInterval"/>.
/// </summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<IntervalBound>))]
#endif
[TypeConverter(typeof(WordTypeConverter<IntervalBound>))]
public enum IntervalBound
{
    /// <summary>There is a date: <c>2010</c> in <c>2010/2012</c>.</summary>
    [EnumMember(Value = "known")]
    Known,

    /// <summary>There is no bound, written as two dots: <c>2010/..</c> has begun and goes on.</summary>
    [EnumMember(Value = "open")]
    Open,

    /// <summary>There is a bound, but its date is not known, written as nothing: <c>2010/</c> ended at some time or other.</summary>
    [EnumMember(Value = "unknown")]
    Unknown,
}
