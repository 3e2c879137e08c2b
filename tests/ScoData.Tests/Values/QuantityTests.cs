using System.Globalization;

namespace ScoData.Tests.Values;

public class QuantityTests
{
    /// <summary>Data form, comparator, best, lowest and highest count, readable words.</summary>
    public static TheoryData<string, Comparator, long?, long?, long?, string> Forms => new()
    {
        { "0", Comparator.Exactly, 0, 0, 0, "0" },
        { "5000", Comparator.Exactly, 5000, 5000, 5000, "5,000" },
        { "about 600", Comparator.About, 600, null, null, "about 600" },
        { "more than 5000", Comparator.MoreThan, 5000, 5001, null, "more than 5,000" },
        { "at least 5", Comparator.AtLeast, 5, 5, null, "at least 5" },
        { "less than 5000", Comparator.LessThan, 5000, 0, 4999, "less than 5,000" },
        { "up to 5000", Comparator.UpTo, 5000, 0, 5000, "up to 5,000" },
        { "nearly 900", Comparator.Nearly, 900, 0, 899, "nearly 900" },
        { "1100 to 2000", Comparator.Between, null, 1100, 2000, "1,100 to 2,000" },
        { "0 to 1", Comparator.Between, null, 0, 1, "0 to 1" },
        { "tens", Comparator.Magnitude, null, 10, 99, "tens" },
        { "dozens", Comparator.Magnitude, null, 12, 99, "dozens" },
        { "hundreds", Comparator.Magnitude, null, 100, 999, "hundreds" },
        { "thousands", Comparator.Magnitude, null, 1000, 9999, "thousands" },
        { "tens of thousands", Comparator.Magnitude, null, 10_000, 99_999, "tens of thousands" },
        { "hundreds of thousands", Comparator.Magnitude, null, 100_000, 999_999, "hundreds of thousands" },
        { "millions", Comparator.Magnitude, null, 1_000_000, 999_999_999, "millions" },
        { "999999999999999999", Comparator.Exactly, 999_999_999_999_999_999, 999_999_999_999_999_999, 999_999_999_999_999_999, "999,999,999,999,999,999" },
        { "more than 999999999999999999", Comparator.MoreThan, 999_999_999_999_999_999, 1_000_000_000_000_000_000, null, "more than 999,999,999,999,999,999" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Reads_every_form(string text, Comparator comparator, long? best, long? low, long? high, string words)
    {
        Assert.True(Quantity.TryParse(text, out var quantity));

        Assert.Equal(comparator, quantity.Comparator);
        Assert.Equal(best, quantity.Best);
        Assert.Equal(low, quantity.Low);
        Assert.Equal(high, quantity.High);
        Assert.Equal(words, quantity.ToString());
        Assert.Equal(text, quantity.ToDataString());
        Assert.Equal(text, quantity.ToString("G", CultureInfo.InvariantCulture));
        Assert.Equal(quantity, Quantity.Parse(quantity.ToDataString()));
        var copy = Quantity.FromParts(
            quantity.Comparator, quantity.Number, quantity.Number2);
        Assert.Equal(quantity, copy);
        Assert.Equal(quantity.GetHashCode(), copy.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("05")]
    [InlineData("00")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("5,000")]
    [InlineData("5 000")]
    [InlineData("5.0")]
    [InlineData("5e3")]
    [InlineData("five")]
    [InlineData("About 600")]
    [InlineData("about")]
    [InlineData("about ")]
    [InlineData("about  600")]
    [InlineData("about600")]
    [InlineData("about about 600")]
    [InlineData("about hundreds")]
    [InlineData("more then 5")]
    [InlineData("more than 05")]
    [InlineData("more  than 5")]
    [InlineData("less than 0")]
    [InlineData("nearly 0")]
    [InlineData("2000 to 1100")]
    [InlineData("5 to 5")]
    [InlineData("1100 to")]
    [InlineData("1100 to ")]
    [InlineData("to 2000")]
    [InlineData("1100-2000")]
    [InlineData("1100 to 2000 ")]
    [InlineData("1100 to about 2000")]
    [InlineData("Hundreds")]
    [InlineData("hundreds ")]
    [InlineData("hundreds of")]
    [InlineData("tens of  thousands")]
    [InlineData("1000000000000000000")]
    [InlineData("exactly 5")]
    [InlineData("\u0665")]
    [InlineData("５")]
    public void Rejects_everything_else(string text)
    {
        Assert.False(Quantity.TryParse(text, out var quantity));
        Assert.Equal(default, quantity);
        Assert.Throws<FormatException>(() => Quantity.Parse(text));
    }

    [Theory]
    [InlineData("5000", 4999, Truth.Yes)]
    [InlineData("5000", 5000, Truth.No)]
    [InlineData("more than 5000", 5000, Truth.Yes)]
    [InlineData("more than 5000", 5001, Truth.Maybe)]
    [InlineData("at least 5000", 5000, Truth.Maybe)]
    [InlineData("at least 5000", 4999, Truth.Yes)]
    [InlineData("less than 5000", 4999, Truth.No)]
    [InlineData("less than 5000", 4998, Truth.Maybe)]
    [InlineData("up to 5000", 5000, Truth.No)]
    [InlineData("1100 to 2000", 1500, Truth.Maybe)]
    [InlineData("hundreds", 99, Truth.Yes)]
    [InlineData("hundreds", 999, Truth.No)]
    [InlineData("about 600", 5, Truth.Maybe)]
    [InlineData("about 600", -1, Truth.Yes)]
    [InlineData("0", long.MaxValue, Truth.No)]
    [InlineData("0", long.MinValue, Truth.Yes)]
    public void Knows_whether_it_is_greater_than_a_number(string text, long number, Truth expected) =>
        Assert.Equal(expected, Quantity.Parse(text).IsGreaterThan(number));

    [Theory]
    [InlineData("5000", 5001, Truth.Yes)]
    [InlineData("5000", 5000, Truth.No)]
    [InlineData("more than 5000", 5001, Truth.No)]
    [InlineData("more than 5000", 5002, Truth.Maybe)]
    [InlineData("less than 5000", 5000, Truth.Yes)]
    [InlineData("up to 5000", 5000, Truth.Maybe)]
    [InlineData("about 600", 1000000, Truth.Maybe)]
    [InlineData("at least 5", long.MaxValue, Truth.Maybe)]
    public void Knows_whether_it_is_less_than_a_number(string text, long number, Truth expected) =>
        Assert.Equal(expected, Quantity.Parse(text).IsLessThan(number));

    [Theory]
    [InlineData("5000", "4999", Truth.Yes)]
    [InlineData("5000", "5000", Truth.No)]
    [InlineData("thousands", "hundreds", Truth.Yes)]
    [InlineData("hundreds", "thousands", Truth.No)]
    [InlineData("more than 5000", "less than 5000", Truth.Yes)]
    [InlineData("more than 5000", "5001", Truth.Maybe)]
    [InlineData("more than 5000", "more than 6000", Truth.Maybe)]
    [InlineData("about 600", "5", Truth.Maybe)]
    [InlineData("up to 5", "at least 5", Truth.No)]
    public void Knows_whether_it_is_greater_than_another(string first, string second, Truth expected)
    {
        Assert.Equal(expected, Quantity.Parse(first).IsGreaterThan(Quantity.Parse(second)));
        Assert.Equal(expected, Quantity.Parse(second).IsLessThan(Quantity.Parse(first)));
    }

    [Theory]
    [InlineData("5000", 5000, Truth.Yes)]
    [InlineData("5000", 5001, Truth.No)]
    [InlineData("more than 5000", 5000, Truth.No)]
    [InlineData("more than 5000", 5001, Truth.Maybe)]
    [InlineData("about 600", 550, Truth.Maybe)]
    [InlineData("about 600", -1, Truth.No)]
    [InlineData("dozens", 100, Truth.No)]
    [InlineData("up to 0", 0, Truth.Yes)]
    public void Knows_whether_it_includes_a_number(string text, long number, Truth expected) =>
        Assert.Equal(expected, Quantity.Parse(text).Includes(number));

    [Theory]
    [InlineData("5000", "5000", Truth.Yes)]
    [InlineData("5000", "5001", Truth.No)]
    [InlineData("about 600", "about 600", Truth.Maybe)]
    [InlineData("more than 5000", "5000", Truth.No)]
    [InlineData("more than 5000", "6000", Truth.Maybe)]
    [InlineData("hundreds", "thousands", Truth.No)]
    [InlineData("hundreds", "hundreds", Truth.Maybe)]
    public void Knows_whether_it_is_the_same_count(string first, string second, Truth expected)
    {
        Assert.Equal(expected, Quantity.Parse(first).SameAs(Quantity.Parse(second)));
        Assert.Equal(expected, Quantity.Parse(second).SameAs(Quantity.Parse(first)));
    }

    [Theory]
    [InlineData("more than 5000", "more than 5,000 people")]
    [InlineData("1100 to 2000", "1,100 to 2,000 people")]
    [InlineData("hundreds", "hundreds of people")]
    [InlineData("tens of thousands", "tens of thousands of people")]
    public void A_count_of_things_reads_well(string text, string expected) => Assert.Equal(expected, Quantity.Parse(text).CountOf("people"));

    [Fact]
    public void Equality_is_that_of_the_words()
    {
        Assert.True(Quantity.Parse("5") == Quantity.Exactly(5));
        Assert.True(Quantity.Parse("5") != Quantity.Parse("about 5"));
        Assert.False(Quantity.Parse("100 to 999") == Quantity.Parse("hundreds"));
        Assert.False(Quantity.Parse("5").Equals((object)5L));
    }

    [Fact]
    public void The_default_is_exactly_nothing()
    {
        Assert.Equal(Quantity.Parse("0"), default);
        Assert.Equal("0", default(Quantity).ToString());
        Assert.Equal(0, default(Quantity).Best);
    }

    [Fact]
    public void An_exact_count_is_checked()
    {
        Assert.Equal(5, Quantity.Exactly(5).Best);
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Exactly(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Exactly(1_000_000_000_000_000_000));
    }

    [Fact]
    public void Unknown_formats_are_refused()
    {
        Assert.Throws<FormatException>(() => Quantity.Exactly(5).ToString("X", null));
        Assert.Equal("5,000", $"{Quantity.Exactly(5000)}");
        Assert.Equal("5000", $"{Quantity.Exactly(5000):G}");
    }

    [Theory]
    [InlineData("USD 10000000000", "USD", "USD 10,000,000,000")]
    [InlineData("USD more than 5000", "USD", "more than USD 5,000")]
    [InlineData("EUR 1100 to 2000", "EUR", "EUR 1,100 to 2,000")]
    [InlineData("KGS millions", "KGS", "millions of KGS")]
    [InlineData("CNY about 0", "CNY", "about CNY 0")]
    public void Money_is_a_currency_and_a_quantity(string text, string currency, string words)
    {
        Assert.True(Money.TryParse(text, out var money));

        Assert.Equal(currency, money.Currency);
        Assert.Equal(Quantity.Parse(text[4..]), money.Amount);
        Assert.Equal((decimal?)money.Amount.Best, money.Best);
        Assert.Equal(words, money.ToString());
        Assert.Equal(words, money.ToString(null, null));
        Assert.Equal(text, money.ToDataString());
        Assert.Equal(text, money.ToString("G", null));
        var copy = Money.FromParts(new string(currency.ToCharArray()), money.Amount);
        Assert.Equal(money, copy);
        Assert.Equal(money.GetHashCode(), copy.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("USD")]
    [InlineData("USD ")]
    [InlineData("usd 5")]
    [InlineData("US 5")]
    [InlineData("USDX 5")]
    [InlineData("USD5")]
    [InlineData("USD  5")]
    [InlineData("USD -5")]
    [InlineData("USD 5.50")]
    [InlineData("more than USD 5")]
    [InlineData("$ 5")]
    [InlineData("UŠD 5")]
    public void Money_rejects_everything_else(string text)
    {
        Assert.False(Money.TryParse(text, out var money));
        Assert.Equal(default, money);
        Assert.Throws<FormatException>(() => Money.Parse(text));
    }

    [Fact]
    public void Money_by_default_is_nothing_of_no_currency()
    {
        Assert.Equal("XXX", default(Money).Currency);
        Assert.Equal("XXX 0", default(Money).ToDataString());
        Assert.Equal(Money.Parse("XXX 0"), default);
        Assert.Equal(Money.Parse("XXX 0").GetHashCode(), default(Money).GetHashCode());
        Assert.True(Money.Parse("USD 5") != Money.Parse("EUR 5"));
    }
}
