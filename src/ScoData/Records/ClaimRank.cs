namespace ScoData;

/// <summary>How a claim stands among the claims on the same field.</summary>
public enum ClaimRank
{
    /// <summary>The value to use: the one that the property and the constant of the field hold.</summary>
    Preferred,

    /// <summary>Another value that a source gives.</summary>
    Normal,
}
