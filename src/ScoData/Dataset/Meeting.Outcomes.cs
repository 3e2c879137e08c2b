namespace ScoData;

public sealed partial class Meeting
{
    /// <summary>What came of the meeting: the documents adopted at it, the initiatives put forward, the bodies established and the exercises agreed on.</summary>
    public IReadOnlyList<ScoRecord> Outcomes => [.. Documents, .. Initiatives, .. EstablishedBodies, .. AgreedExercises];
}
