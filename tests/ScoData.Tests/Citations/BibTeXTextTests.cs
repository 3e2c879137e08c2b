namespace ScoData.Tests.Citations;

/// <summary>Texts, addresses, dates and languages in the forms that biblatex reads.</summary>
public class BibTeXTextTests
{
    [Theory]
    [InlineData("A & B", @"A \& B")]
    [InlineData("5 % of $3", @"5 \% of \$3")]
    [InlineData("#1 a_b", @"\#1 a\_b")]
    [InlineData("{", @"\textbraceleft{}")]
    [InlineData("}{", @"\textbraceright{}\textbraceleft{}")]
    [InlineData(@"C:\x", @"C:\textbackslash{}x")]
    [InlineData("~^", @"\textasciitilde{}\textasciicircum{}")]
    [InlineData("line\nbreak", "line break")]
    [InlineData("Müller – Иванов", "Müller – Иванов")]
    public void Escapes_for_latex(string text, string expected)
    {
        Assert.Equal(expected, BibTeXText.Escape(text));
        BibTeXTests.AssertBalanced(BibTeXText.Escape(text));
    }

    [Fact]
    public void Takes_addresses_as_they_are_but_for_what_breaks_the_field()
    {
        Assert.Equal("https://x.example/a%20b_c#d?e=~f&g", BibTeXText.Url("https://x.example/a%20b_c#d?e=~f&g"));
        Assert.Equal("https://x.example/%7Ba%7D%20b", BibTeXText.Url("https://x.example/{a} b"));
        Assert.Equal(@"\url{https://x.example/?a_b&c}", BibTeXText.UrlInText("https://x.example/?a_b&c"));
        Assert.Equal(@"https://x.example/a\%20\#b", BibTeXText.UrlInText("https://x.example/a%20#b"));
    }

    [Theory]
    [InlineData("2010")]
    [InlineData("201X")]
    [InlineData("20XX")]
    [InlineData("2010-09")]
    [InlineData("2010-XX")]
    [InlineData("2010-XX-XX")]
    [InlineData("2010-09-XX")]
    [InlineData("2010-21")]
    [InlineData("2010~")]
    [InlineData("2010-09-09?")]
    [InlineData("2010-09%")]
    [InlineData("-0044")]
    [InlineData("2008/2009")]
    [InlineData("2010/..")]
    [InlineData("2010/")]
    [InlineData("../2010")]
    public void Gives_dates_that_biblatex_reads(string date) => Assert.Equal(date, BibTeXDate.Write(EdtfInterval.Parse(date)));

    [Theory]
    [InlineData("XXXX", "an unknown year")]
    [InlineData("2XXX", "a year from 2000 to 2999")]
    [InlineData("2010-1X", "2010, month starting with 1")]
    [InlineData("2010-XX-09", "2010, month unknown, day 9")]
    [InlineData("2010-33", "first quarter of 2010")]
    [InlineData("?2010-09", "September 2010 (year uncertain)")]
    [InlineData("Y12010", "12010")]
    [InlineData("2010/2012-1X", "2010 to 2012, month starting with 1")]
    public void Gives_other_dates_in_words(string date, string words)
    {
        var work = new CitedWork { Id = "x", Title = "T", Type = WorkType.Document, Issued = EdtfInterval.Parse(date) };

        Assert.Equal("@misc{x,\n  title = {{T}},\n  note = {Dated " + words + "}\n}", BibTeXWriter.Write(work));
    }

    [Theory]
    [InlineData("en", "english")]
    [InlineData("en-US", "american")]
    [InlineData("en-GB", "british")]
    [InlineData("en-AU", "english")]
    [InlineData("ru", "russian")]
    [InlineData("FA-IR", "persian")]
    [InlineData("hr", "croatian")]
    [InlineData("zh", "chinese")]
    [InlineData("zh-Hant", "chinese-traditional")]
    [InlineData("kk", "kazakh")]
    [InlineData("tlh", null)]
    [InlineData(null, null)]
    public void Names_languages_for_babel(string? tag, string? expected) => Assert.Equal(expected, BibTeXText.LanguageName(tag));
}
