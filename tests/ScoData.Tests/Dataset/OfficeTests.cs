namespace ScoData.Tests.Dataset;

/// <summary>Who held which office on which day.</summary>
public sealed class OfficeTests
{
    [Theory]
    [InlineData("2003-12-31", null)]
    [InlineData("2005-01-15", "zhang-deguang")]
    [InlineData("2008-08-28", "bolat-nurgaliyev")]
    [InlineData("2011-12-05", "muratbek-imanaliev")]
    [InlineData("2013-01-01", "dmitry-mezentsev")]
    [InlineData("2017-12-31", "rashid-alimov")]
    [InlineData("2019-01-01", "vladimir-norov")]
    [InlineData("2022-01-01", "zhang-ming")]
    [InlineData("2025-01-01", "nurlan-yermekbayev")]
    public void The_secretary_general_of_a_day_is_known(string day, string? holder) =>
        Assert.Equal(holder, Offices.HolderOn(Office.SecretaryGeneralOfTheSco, EdtfDate.Parse(day)).Certain.SingleOrDefault()?.Id);

    [Theory]
    [InlineData("2004-01-15", "Zhang Deguang")]
    [InlineData("2012-12-05", "Muratbek Imanaliev")]
    [InlineData("2018-12-31", "Rashid Alimov")]
    public void Where_only_the_years_of_a_term_are_known_its_first_and_last_year_are_possible(string day, string holder)
    {
        var answers = Offices.HolderOn(Office.SecretaryGeneralOfTheSco, EdtfDate.Parse(day));
        Assert.Empty(answers.Certain);
        Assert.Equal(holder, answers.Possible.ToString());
    }

    [Theory]
    [InlineData("2014", "zhang-xinfeng")]
    [InlineData("2017-06-09", "yevgeny-sysoyev")]
    [InlineData("2020", "jumakhon-giyosov")]
    public void The_director_of_the_RATS_executive_committee_of_a_day_is_known(string day, string holder) =>
        Assert.Equal(holder, Office.DirectorOfTheRatsExecutiveCommittee.HolderOn(EdtfDate.Parse(day)).Certain.SingleOrDefault()?.Id);

    [Fact]
    public void A_day_on_which_a_source_shows_the_holder_counts_where_the_term_has_no_dates()
    {
        Assert.Null(Assert.Single(Office.PresidentOfSerbia.Terms).Dates);
        Assert.Equal([Person.AleksandarVucic], Office.PresidentOfSerbia.HolderOn(new EdtfDate(2020, 10)).Certain);
        Assert.Equal("", Office.PresidentOfSerbia.HolderOn(new EdtfDate(2020, 11)).ToString());
    }

    [Fact]
    public void An_office_is_needed() => Assert.Throws<ArgumentNullException>(() => Offices.HolderOn(null!, new EdtfDate(2020)));
}
