Imports ScoData

Module Program
    Sub Main()
        Dim drill As Exercise = Exercise.PeaceMission2010
        System.Console.WriteLine(Exercises.PeaceMission2010.Personnel)
        System.Console.WriteLine($"{drill.Name}: {drill.Personnel}")
        System.Console.WriteLine(Exercises.WithParticipant(State.China).Contains(drill))
        System.Console.WriteLine(States.MembersOn(New EdtfDate(2017, 6, 9)).Certain.Count)
        System.Console.WriteLine((New System.Collections.Generic.SortedSet(Of State) From {State.India, State.China}).Min)
    End Sub
End Module
