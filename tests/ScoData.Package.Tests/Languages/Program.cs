using System;
using System.Linq;
using ScoData;

var exercise = Exercise.PeaceMission2010;
Console.WriteLine(Exercises.PeaceMission2010.Personnel);
Console.WriteLine($"{exercise.Name}: {exercise.Personnel}");
Console.WriteLine(Exercises.WithParticipant(State.China).Contains(exercise));
Console.WriteLine(States.MembersOn(new EdtfDate(2017, 6, 9)).Certain.Count);
Console.WriteLine(new[] { State.India, State.China }.OrderBy(state => state).First());
