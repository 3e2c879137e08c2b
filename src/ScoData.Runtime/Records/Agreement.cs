using System.ComponentModel;
using System.Runtime.Serialization;
using ScoData.Tables;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData;

/// <summary>How far the sources of a field agree. Sources are counted, not weighed: two that repeat a third count as two.</summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<Agreement>))]
#endif
[TypeConverter(typeof(WordTypeConverter<Agreement>))]
public enum Agreement
{
    /// <summary>No source gives the field.</summary>
    [EnumMember(Value = "missing")]
    Missing,

    /// <summary>One source gives it.</summary>
    [EnumMember(Value = "single")]
    Single,

    /// <summary>Several sources are named for it, and none for anything else. Whether they are independent of each other is not known.</summary>
    [EnumMember(Value = "confirmed")]
    Confirmed,

    /// <summary>One source gives it, and can be read in more than one way.</summary>
    [EnumMember(Value = "unclear")]
    Unclear,

    /// <summary>Sources disagree, and more than half of them say the same.</summary>
    [EnumMember(Value = "majority")]
    Majority,

    /// <summary>Sources disagree, and no value has more than half of them.</summary>
    [EnumMember(Value = "conflict")]
    Conflict,
}
