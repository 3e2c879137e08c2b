namespace ScoData.Analyzers.Rules;

/// <summary>The ids of the diagnostics, and the properties that they pass to code fixes. Ids are never reused.</summary>
internal static class RuleIds
{
    public const string UnknownId = "SCO1001";

    public const string NeedlessLookup = "SCO1002";

    public const string DisputedFact = "SCO1003";

    public const string FormerId = "SCO1004";

    public const string ConstantsAsRecord = "SCO1005";

    public const string NoSuchFact = "SCO1006";

    public const string ClassAsList = "SCO1007";

    public const string UnknownMember = "SCO1008";

    public const string UncertainValue = "SCO1009";

    public const string MissingConversion = "SCO1010";

    public const string NewRecord = "SCO1011";

    public const string UnknownField = "SCO1012";

    public const string InvalidText = "SCO1013";

    public const string RecordAsConstant = "SCO1014";

    public const string InexactConstant = "SCO1015";

    /// <summary>Property of a diagnostic: the id, the name of the property or the code to write instead.</summary>
    public const string Instead = "Instead";
}
