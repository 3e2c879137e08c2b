namespace ScoData.Tests.Dataset;

/// <summary>Attributes hold what only constants can be: dates as texts, and the bounds of counts.</summary>
public sealed class PartConstantTests
{
    [Theory]
    [InlineData(Exercises.PeaceMission2010.DatesText, Exercises.PeaceMission2010.DatesEarliest, Exercises.PeaceMission2010.DatesLatest)]
    public void Dates_are_texts(string text, string earliest, string latest)
    {
        var dates = EdtfInterval.Parse(text);
        Assert.Equal(Exercise.PeaceMission2010.Dates, dates);
        Assert.Equal((earliest, latest), (dates.Earliest.ToString(), dates.Latest.ToString()));
    }

    [Theory]
    [InlineData(Exercises.PeaceMission2010.PersonnelText, Exercises.PeaceMission2010.PersonnelLow)]
    public void Counts_that_are_not_exact_have_text_and_bounds(string text, int low)
    {
        var personnel = Quantity.Parse(text);
        Assert.Equal(Exercise.PeaceMission2010.Personnel, personnel);
        Assert.Equal(low, personnel.Low);
    }
}
