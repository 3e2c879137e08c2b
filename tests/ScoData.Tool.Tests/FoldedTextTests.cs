using ScoData.Tool.Search;

namespace ScoData.Tool.Tests;

public class FoldedTextTests
{
    [Theory]
    [InlineData("Peace Mission 2010", "peace mission 2010")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("Vučić", "vucic")]
    [InlineData("Xi'an", "xian")]
    [InlineData("Xi’an", "xian")]
    [InlineData("U.S. dollars", "us dollars")]
    [InlineData("anti-terror", "antiterror")]
    [InlineData("e\u0301clair", "eclair")]
    [InlineData("  two\t\n words ", "two words ")]
    [InlineData("–!?", "")]
    public void Case_accents_and_punctuation_do_not_matter(string text, string folded) => Assert.Equal(folded, new FoldedText(text).Folded);

    [Fact]
    public void Other_scripts_can_be_typed_as_they_are_and_in_latin_letters()
    {
        var text = new FoldedText("Мирная миссия");

        Assert.Single(text.Find(new FoldedText("МИРНАЯ").Folded));
        Assert.Single(text.Find(new FoldedText("missiya").Folded));
        Assert.Single(new FoldedText("上海合作组织").Find(new FoldedText("合作").Folded));
    }

    [Theory]
    [InlineData("Türkiye and Xi'an", "xian", "Xi'an")]
    [InlineData("Türkiye and Xi'an", "turk", "Türk")]
    [InlineData("Straße", "strasse", "Straße")]
    [InlineData("in the U.S.", "us", "U.S")]
    [InlineData("a 𝐛old one", "bold", "𝐛old")]
    public void What_is_found_is_named_by_its_place_in_the_text(string text, string word, string found)
    {
        var occurrence = Assert.Single(new FoldedText(text).Find(word));

        Assert.Equal(found, text[occurrence.Start..occurrence.End]);
    }

    [Fact]
    public void A_short_word_is_found_only_by_itself()
    {
        Assert.Empty(new FoldedText("Russia").Find("us"));
        Assert.Single(new FoldedText("Russia").Find("uss"));
        Assert.Single(new FoldedText("Xi Jinping").Find("xi"));
        Assert.True(new FoldedText("Xi Jinping").Find("xi").Single().IsWhole);
        Assert.False(new FoldedText("Russia").Find("uss").Single().IsWhole);
    }

    [Theory]
    [InlineData("about 5,000 people", "5000", "5,000")]
    [InlineData("5\u00A0000 человек", "5000", "5\u00A0000")]
    [InlineData("in 2010 and 2011", "2010", "2010")]
    [InlineData("on 9,2010", "2010", "2010")]
    [InlineData("the SCO+ forum", "scoplus", "SCO+")]
    [InlineData("sco-plus-2020", "scoplus", "sco-plus")]
    public void Numbers_and_names_with_signs_are_words(string text, string word, string found)
    {
        var occurrence = Assert.Single(new FoldedText(text).Find(word));

        Assert.True(occurrence.IsWhole);
        Assert.Equal(found, text[occurrence.Start..occurrence.End]);
    }

    [Theory]
    [InlineData("15,000")]
    [InlineData("5,000,000")]
    [InlineData("50001")]
    [InlineData("250007")]
    public void A_number_is_no_part_of_another(string number) => Assert.Empty(new FoldedText(number).Find("5000"));
}
