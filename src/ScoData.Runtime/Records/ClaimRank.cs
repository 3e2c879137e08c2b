using System.ComponentModel;
using System.Runtime.Serialization;
using ScoData.Tables;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData;

/// <summary>The rank of a claim among the claims on the same field.</summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<ClaimRank>))]
#endif
[TypeConverter(typeof(WordTypeConverter<ClaimRank>))]
public enum ClaimRank
{
    /// <summary>The value to use: the one that the property and the constant of the field hold.</summary>
    [EnumMember(Value = "preferred")]
    Preferred,

    /// <summary>Another value that a source gives.</summary>
    [EnumMember(Value = "normal")]
    Normal,
}
