namespace ScoData;

public sealed partial class Meeting
{
    /// <summary>What came of the meeting: the documents adopted at it, the initiatives put forward, the bodies established and the exercises agreed on.</summary>
    public RecordList<ScoRecord> Outcomes => new([.. Documents, .. Initiatives, .. EstablishedBodies, .. AgreedExercises]);
}
