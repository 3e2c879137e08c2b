using System.ComponentModel;
using System.Runtime.Serialization;
using ScoData.Tables;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData;

/// <summary>How far the sources of a field agree.</summary>
/// <remarks>
/// <para>
/// Witnesses are counted, not weighed. Sources that rest on one another are one witness, and so are those of one
/// origin, such as reports of one agency on the same field. A source that was not read is none. A witness that gives several values on which others differ speaks for none of them.
/// </para>
/// <para>
/// Values are compatible if all of them can be true: counts with a number in common, where "about" covers what rounds to its
/// number, and at least a twentieth more or less, and the same multiple of ten whatever word stands before it; dates and
/// intervals that can be the same; a list and a part of it; a word and a broader one of its vocabulary; any values of a
/// field that is open (<see cref="FieldInfo.IsOpen"/>). Values with dates that differ (<see cref="Claim.AsOf"/>) follow one another.
/// </para>
/// </remarks>
#if NET
[JsonConverter(typeof(WordJsonConverter<Agreement>))]
#endif
[TypeConverter(typeof(WordTypeConverter<Agreement>))]
public enum Agreement
{
    /// <summary>No source gives the field.</summary>
    [EnumMember(Value = "missing")]
    Missing,

    /// <summary>One witness gives it, or none that was read.</summary>
    [EnumMember(Value = "single")]
    Single,

    /// <summary>Several independent witnesses give the same value, and none gives another.</summary>
    [EnumMember(Value = "confirmed")]
    Confirmed,

    /// <summary>There are several values, all of which can be true, as <c>October 2007</c> and <c>5 October 2007</c>.</summary>
    [EnumMember(Value = "compatible")]
    Compatible,

    /// <summary>There are several values, each true at a time of its own: announced, then held.</summary>
    [EnumMember(Value = "successive")]
    Successive,

    /// <summary>At most one witness gives the values, which cannot all be true: it can be read in more than one way.</summary>
    [EnumMember(Value = "unclear")]
    Unclear,

    /// <summary>Witnesses disagree, and more than half of them say the same.</summary>
    [EnumMember(Value = "majority")]
    Majority,

    /// <summary>Witnesses disagree, and no value has more than half of them.</summary>
    [EnumMember(Value = "conflict")]
    Conflict,
}
