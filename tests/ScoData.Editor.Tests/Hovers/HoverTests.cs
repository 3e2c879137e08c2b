using ScoData.Testing;

namespace EditorTests.Hovers;

/// <summary>What the mouse shows: the value with its doubt first, what other sources say on a line each, then the note.</summary>
public sealed class HoverTests
{
    [Theory]
    [InlineData("count-that-nine-others-dispute", "_ = Exercises.PeaceMission2007.Perso$$nnel;")]
    [InlineData("compatible-count", "_ = Exercises.PeaceMission2010.Perso$$nnel;")]
    [InlineData("disputed-count", "_ = Exercises.PeaceMission2007.Perso$$nnel;")]
    [InlineData("disputed-interval", "_ = Exercises.PeaceMission2010.Da$$tes;")]
    [InlineData("bound-of-a-count", "_ = Exercises.PeaceMission2010.Personnel$$Low;")]
    [InlineData("first-day", "_ = Exercises.PeaceMission2010.Dates$$Earliest;")]
    [InlineData("text-of-a-date", "_ = Documents.ThreeEvilsConcept2005.Signed$$Text;")]
    [InlineData("undisputed-list", "_ = Exercises.PeaceMission2010.Ho$$sts;")]
    [InlineData("name", "_ = Exercises.PeaceMission2010.Na$$me;")]
    [InlineData("word-of-a-vocabulary", "_ = Exercises.PeaceMission2010.Sta$$tus;")]
    [InlineData("class-of-constants", "_ = Exercises.Peace$$Mission2010.Name;")]
    [InlineData("class-of-a-kind", "_ = Exer$$cises.All;")]
    [InlineData("record", "_ = Exercise.Peace$$Mission2010;")]
    [InlineData("property", "_ = Exercise.PeaceMission2010.Perso$$nnel;")]
    [InlineData("inverse", "_ = State.India.Hosted$$Exercises;")]
    [InlineData("question-on-a-day", "_ = States.Members$$On(default);")]
    [InlineData("query", "_ = Exercise.Hosted$$By(State.India);")]
    [InlineData("date-with-many-sources", "_ = Documents.ThreeEvilsConcept2005.Sig$$ned;")]
    public async Task The_text_is_the_reviewed_one(string name, string statement) => ReviewedFile.Verify(
        Repository.File($"tests/ScoData.Editor.Tests/Hovers/{name}.txt"),
        $"{statement}\n\n{await Editor.HoverAsync(statement)}\n");
}
