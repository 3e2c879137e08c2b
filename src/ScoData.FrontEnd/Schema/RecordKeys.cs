namespace ScoData.FrontEnd.Schema;

/// <summary>The keys that every record can have besides its fields.</summary>
internal static class RecordKeys
{
    public const string Sources = "sources";

    public const string FormerIds = "former-ids";
}
