namespace ScoData;

/// <summary>The rank of a claim among the claims on the same field.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Tables.WordJsonConverter<ClaimRank>))]
#endif
public enum ClaimRank
{
    /// <summary>The value to use: the one that the property and the constant of the field hold.</summary>
    Preferred,

    /// <summary>Another value that a source gives.</summary>
    Normal,
}
