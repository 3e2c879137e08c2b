namespace ScoData;

/// <summary>How far the sources of a field agree, in the words of comparative datasets.</summary>
public enum Agreement
{
    /// <summary>No source gives the field.</summary>
    Missing,

    /// <summary>One source gives it.</summary>
    Single,

    /// <summary>Several sources give it, and all say the same.</summary>
    Confirmed,

    /// <summary>Sources disagree, and more than half of them say the same.</summary>
    Majority,

    /// <summary>Sources disagree, and no value has more than half of them.</summary>
    Conflict,
}
