namespace ScoData.Analyzers.Rules;

/// <summary>The ids of the diagnostics, and the properties that they pass to code fixes. Ids are never reused.</summary>
internal static class RuleIds
{
    public const string UnknownId = "SCO1001";

    public const string NeedlessLookup = "SCO1002";

    public const string DisputedFact = "SCO1003";

    public const string FormerId = "SCO1004";

    /// <summary>Property of a diagnostic: the id to write instead, or the name of the property to use instead.</summary>
    public const string Instead = "Instead";
}
