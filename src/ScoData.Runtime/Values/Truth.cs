using System.ComponentModel;
using System.Runtime.Serialization;
using ScoData.Tables;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData;

/// <summary>
/// The answer to a question about values that are not known exactly: no, maybe or yes.
/// </summary>
/// <remarks>
/// The members are ordered, so <c>answer &gt;= Truth.Maybe</c> reads "this is possible" and
/// <c>answer == Truth.Yes</c> reads "this is certain".
/// </remarks>
#if NET
[JsonConverter(typeof(WordJsonConverter<Truth>))]
#endif
[TypeConverter(typeof(WordTypeConverter<Truth>))]
public enum Truth
{
    /// <summary>It is certainly not so: no value that fits the words would make it true.</summary>
    [EnumMember(Value = "no")]
    No,

    /// <summary>What is known does not decide it: some values that fit the words make it true, others do not.</summary>
    [EnumMember(Value = "maybe")]
    Maybe,

    /// <summary>It is certainly so: every value that fits the words makes it true.</summary>
    [EnumMember(Value = "yes")]
    Yes,
}
