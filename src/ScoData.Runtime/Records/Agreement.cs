namespace ScoData;

/// <summary>How far the sources of a field agree. Sources are counted, not weighed: two that repeat a third count as two.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Tables.WordJsonConverter<Agreement>))]
#endif
public enum Agreement
{
    /// <summary>No source gives the field.</summary>
    Missing,

    /// <summary>One source gives it.</summary>
    Single,

    /// <summary>Several sources are named for it, and none for anything else. Whether they are independent of each other is not known.</summary>
    Confirmed,

    /// <summary>One source gives it, and can be read in more than one way.</summary>
    Unclear,

    /// <summary>Sources disagree, and more than half of them say the same.</summary>
    Majority,

    /// <summary>Sources disagree, and no value has more than half of them.</summary>
    Conflict,
}
