namespace ScoData;

public sealed partial class Person
{
    /// <summary>
    /// The meetings, exercises and events at which a source names this person as present, among them the meetings to which the
    /// person led a delegation, in order of time.
    /// </summary>
    public RecordList<ScoRecord> Attended => InTime.Order([.. AttendedMeetings.Union(HeadedDelegations.Select(delegation => delegation.Meeting)), .. AttendedExercises, .. AttendedEvents]);
}
