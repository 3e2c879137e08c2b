namespace ScoData;

public sealed partial class Person
{
    /// <summary>The meetings, exercises and events at which a source names this person as present, in order of time.</summary>
    public RecordList<ScoRecord> Attended => InTime.Order([.. AttendedMeetings, .. AttendedExercises, .. AttendedEvents]);
}
