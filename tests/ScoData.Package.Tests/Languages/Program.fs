open ScoData

[<EntryPoint>]
let main _ =
    let exercise = Exercise.PeaceMission2010
    printfn "%d" Exercises.PeaceMission2010.Personnel
    printfn "%s: %O" exercise.Name exercise.Personnel.Value
    printfn "%O" (Exercises.WithParticipant State.China |> Seq.contains exercise)
    printfn "%d" (States.MembersOn(EdtfDate(2017, 6, 9)).Certain.Count)
    printfn "%O" (set [ State.India; State.China ] |> Seq.head)
    0
