using System.Globalization;

namespace ScoData.Tests.Values;

public class MeasurementTests
{
    /// <summary>Data form, comparator, best number, uncertainty, lower and upper limit, readable words.</summary>
    public static TheoryData<string, Comparator, string?, string?, string?, string?, string> Forms => new()
    {
        { "0", Comparator.Exactly, "0", null, "0", "0", "0" },
        { "-38.83", Comparator.Exactly, "-38.83", null, "-38.83", "-38.83", "-38.83" },
        { "1.50", Comparator.Exactly, "1.50", null, "1.50", "1.50", "1.50" },
        { "0.00", Comparator.Exactly, "0.00", null, "0.00", "0.00", "0.00" },
        { "about 1.5", Comparator.About, "1.5", null, null, null, "about 1.5" },
        { "more than -5", Comparator.MoreThan, "-5", null, "-5", null, "more than -5" },
        { "at least 2.5", Comparator.AtLeast, "2.5", null, "2.5", null, "at least 2.5" },
        { "less than 0.1", Comparator.LessThan, "0.1", null, null, "0.1", "less than 0.1" },
        { "up to 3", Comparator.UpTo, "3", null, null, "3", "up to 3" },
        { "nearly 4", Comparator.Nearly, "4", null, null, "4", "nearly 4" },
        { "-1.5 to 2.50", Comparator.Between, null, null, "-1.5", "2.50", "-1.5 to 2.50" },
        { "1.00794 +- 0.00007", Comparator.About, "1.00794", "0.00007", "1.00787", "1.00801", "1.00794 \u00B1 0.00007" },
        { "999999999999999", Comparator.Exactly, "999999999999999", null, "999999999999999", "999999999999999", "999999999999999" },
        { "-0.123456789012345", Comparator.Exactly, "-0.123456789012345", null, "-0.123456789012345", "-0.123456789012345", "-0.123456789012345" },
        { "0.000000000000000000000000001", Comparator.Exactly, "0.000000000000000000000000001", null, "0.000000000000000000000000001", "0.000000000000000000000000001", "0.000000000000000000000000001" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Reads_every_form(string text, Comparator comparator, string? best, string? uncertainty, string? low, string? high, string words)
    {
        Assert.True(Measurement.TryParse(text, out var measurement));

        Assert.Equal(comparator, measurement.Comparator);
        Assert.Equal((best, uncertainty, low, high), (Digits(measurement.Best), Digits(measurement.Uncertainty), Digits(measurement.Low), Digits(measurement.High)));
        Assert.Equal(words, measurement.ToString());
        Assert.Equal(text, measurement.ToDataString());
        Assert.Equal(text, measurement.ToString("G", CultureInfo.InvariantCulture));
        Assert.Equal(measurement, Measurement.Parse(words));
        var copy = Measurement.FromParts(comparator, MeasuredNumber.FromBits(measurement.Number.Bits), MeasuredNumber.FromBits(measurement.Number2.Bits));
        Assert.Equal(measurement, copy);
        Assert.Equal(measurement.GetHashCode(), copy.GetHashCode());

        static string? Digits(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("--1")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("- 5")]
    [InlineData("\u22125")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1.-2")]
    [InlineData("01.5")]
    [InlineData("00")]
    [InlineData("1e5")]
    [InlineData("1,5")]
    [InlineData("1,000")]
    [InlineData("1 000")]
    [InlineData(" 1.5")]
    [InlineData("1.5 ")]
    [InlineData("1.5 km")]
    [InlineData("1.5%")]
    [InlineData("NaN")]
    [InlineData("hundreds")]
    [InlineData("About 1.5")]
    [InlineData("about")]
    [InlineData("about ")]
    [InlineData("about  1.5")]
    [InlineData("about1.5")]
    [InlineData("about about 1.5")]
    [InlineData("about 1.5 to 2.5")]
    [InlineData("about 1.5 +- 0.1")]
    [InlineData("2.5 to 1.5")]
    [InlineData("1.50 to 1.5")]
    [InlineData("1.5 to")]
    [InlineData("1.5 to ")]
    [InlineData("to 1.5")]
    [InlineData("1.5-2.5")]
    [InlineData("1.5 to about 2.5")]
    [InlineData("1 +- 0")]
    [InlineData("1 +- 0.0")]
    [InlineData("1 +- -1")]
    [InlineData("1 +-1")]
    [InlineData("1+-1")]
    [InlineData("1 + - 1")]
    [InlineData("1 +/- 1")]
    [InlineData("1.00794(7)")]
    [InlineData("1000000000000000")]
    [InlineData("1234567890.123456")]
    [InlineData("0.1234567890123456")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("\u0665")]
    [InlineData("５")]
    public void Rejects_everything_else(string text)
    {
        Assert.False(Measurement.TryParse(text, out var measurement));
        Assert.Equal(default, measurement);
        Assert.Throws<FormatException>(() => Measurement.Parse(text));
    }

    [Fact]
    public void An_uncertainty_may_be_written_with_its_sign() =>
        Assert.Equal(Measurement.Parse("1.00794 +- 0.00007"), Measurement.Parse("1.00794 \u00B1 0.00007"));

    [Theory]
    [InlineData("-38.83", "-38.84", Truth.Yes)]
    [InlineData("-38.83", "-38.83", Truth.No)]
    [InlineData("more than -5", "-5", Truth.Yes)]
    [InlineData("more than -5", "-4.99", Truth.Maybe)]
    [InlineData("at least -5", "-5", Truth.Maybe)]
    [InlineData("at least -5", "-5.01", Truth.Yes)]
    [InlineData("less than 0.1", "0.1", Truth.No)]
    [InlineData("less than 0.1", "0.09", Truth.Maybe)]
    [InlineData("up to 3", "3", Truth.No)]
    [InlineData("nearly 4", "4", Truth.No)]
    [InlineData("1.5 to 2.5", "2", Truth.Maybe)]
    [InlineData("about 1.5", "-1000", Truth.Maybe)]
    [InlineData("1.5 +- 0.1", "1.39", Truth.Yes)]
    [InlineData("1.5 +- 0.1", "1.4", Truth.Maybe)]
    [InlineData("1.5 +- 0.1", "1.6", Truth.No)]
    public void Knows_whether_it_is_greater_than_a_number(string text, string number, Truth expected) =>
        Assert.Equal(expected, Measurement.Parse(text).IsGreaterThan(Decimal(number)));

    [Theory]
    [InlineData("-38.83", "-38.82", Truth.Yes)]
    [InlineData("-38.83", "-38.83", Truth.No)]
    [InlineData("less than 0.1", "0.1", Truth.Yes)]
    [InlineData("nearly 4", "4", Truth.Yes)]
    [InlineData("up to 3", "3", Truth.Maybe)]
    [InlineData("up to 3", "3.01", Truth.Yes)]
    [InlineData("more than -5", "-5", Truth.No)]
    [InlineData("more than -5", "-4", Truth.Maybe)]
    [InlineData("about 1.5", "1000", Truth.Maybe)]
    [InlineData("1.5 +- 0.1", "1.61", Truth.Yes)]
    public void Knows_whether_it_is_less_than_a_number(string text, string number, Truth expected) =>
        Assert.Equal(expected, Measurement.Parse(text).IsLessThan(Decimal(number)));

    [Theory]
    [InlineData("1.5", "1.4", Truth.Yes)]
    [InlineData("1.5", "1.50", Truth.No)]
    [InlineData("more than 5", "up to 5", Truth.Yes)]
    [InlineData("at least 5", "less than 5", Truth.Yes)]
    [InlineData("at least 5", "up to 5", Truth.Maybe)]
    [InlineData("up to 5", "at least 5", Truth.No)]
    [InlineData("more than 5", "more than 6", Truth.Maybe)]
    [InlineData("about 5", "-5", Truth.Maybe)]
    [InlineData("1.5 +- 0.1", "1.2 +- 0.1", Truth.Yes)]
    [InlineData("1.5 +- 0.1", "1.3 +- 0.1", Truth.Maybe)]
    public void Knows_whether_it_is_greater_than_another(string first, string second, Truth expected)
    {
        Assert.Equal(expected, Measurement.Parse(first).IsGreaterThan(Measurement.Parse(second)));
        Assert.Equal(expected, Measurement.Parse(second).IsLessThan(Measurement.Parse(first)));
    }

    [Theory]
    [InlineData("1.50", "1.5", Truth.Yes)]
    [InlineData("1.5", "1.51", Truth.No)]
    [InlineData("more than -5", "-5", Truth.No)]
    [InlineData("at least -5", "-5", Truth.Maybe)]
    [InlineData("nearly 4", "4", Truth.No)]
    [InlineData("about 1.5", "-1000", Truth.Maybe)]
    [InlineData("1.5 +- 0.1", "1.6", Truth.Maybe)]
    [InlineData("1.5 +- 0.1", "1.61", Truth.No)]
    public void Knows_whether_it_includes_a_number(string text, string number, Truth expected) =>
        Assert.Equal(expected, Measurement.Parse(text).Includes(Decimal(number)));

    [Theory]
    [InlineData("1.50", "1.5", Truth.Yes)]
    [InlineData("1.5", "1.6", Truth.No)]
    [InlineData("about 1.5", "about 1.5", Truth.Maybe)]
    [InlineData("1.5 +- 0.1", "1.5 +- 0.1", Truth.Maybe)]
    [InlineData("1.5 +- 0.1", "1.8 +- 0.1", Truth.No)]
    [InlineData("more than 5", "up to 5", Truth.No)]
    [InlineData("more than 5", "5.01", Truth.Maybe)]
    public void Knows_whether_it_is_the_same_value(string first, string second, Truth expected)
    {
        Assert.Equal(expected, Measurement.Parse(first).SameAs(Measurement.Parse(second)));
        Assert.Equal(expected, Measurement.Parse(second).SameAs(Measurement.Parse(first)));
    }

    [Fact]
    public void Equality_is_that_of_the_words_and_digits()
    {
        Assert.True(Measurement.Parse("1.5") == Measurement.Exactly(1.5m));
        Assert.True(Measurement.Parse("1.5") != Measurement.Parse("1.50"));
        Assert.True(Measurement.Parse("1.5") != Measurement.Parse("about 1.5"));
        Assert.True(Measurement.Parse("about 1.5") != Measurement.Parse("1.5 +- 0.1"));
        Assert.False(Measurement.Parse("1.5").Equals((object)1.5m));
    }

    [Fact]
    public void The_default_is_exactly_nothing()
    {
        Assert.Equal(Measurement.Parse("0"), default);
        Assert.Equal("0", default(Measurement).ToString());
        Assert.Equal(0, default(Measurement).Best);
    }

    [Fact]
    public void They_are_sorted_by_the_stated_number() => Assert.Equal(
        ["-38.83", "0", "1.5", "about 1.5", "1.5 +- 0.1", "1.5 to 2.5", "1.50", "10"],
        new[] { "10", "1.5 to 2.5", "1.50", "1.5 +- 0.1", "about 1.5", "1.5", "0", "-38.83" }.Select(Measurement.Parse).OrderBy(value => value).Select(value => value.ToDataString()));

    [Fact]
    public void They_are_made_as_they_are_read()
    {
        Assert.Equal(Measurement.Parse("-38.830"), Measurement.Exactly(-38.830m));
        Assert.Equal(Measurement.Parse("about 1.5"), Measurement.About(1.5m));
        Assert.Equal(Measurement.Parse("1.00794 +- 0.00007"), Measurement.PlusMinus(1.00794m, 0.00007m));
        Assert.Equal(Measurement.Parse("more than -5"), Measurement.MoreThan(-5));
        Assert.Equal(Measurement.Parse("at least 2.5"), Measurement.AtLeast(2.5m));
        Assert.Equal(Measurement.Parse("less than 0.1"), Measurement.LessThan(0.1m));
        Assert.Equal(Measurement.Parse("up to 3"), Measurement.UpTo(3));
        Assert.Equal(Measurement.Parse("nearly 4"), Measurement.Nearly(4));
        Assert.Equal(Measurement.Parse("-1.5 to 2.50"), Measurement.Between(-1.5m, 2.50m));
        Assert.Equal(Measurement.Parse("0"), Measurement.Exactly(decimal.Negate(0)));
    }

    public static TheoryData<Func<Measurement>> Impossible =>
    [
        () => Measurement.Exactly(1_000_000_000_000_000), () => Measurement.Exactly(decimal.MinValue), () => Measurement.About(0.1234567890123456m),
        () => Measurement.MoreThan(0.0000000000000000000000000001m), () => Measurement.AtLeast(decimal.MaxValue), () => Measurement.LessThan(decimal.MaxValue),
        () => Measurement.UpTo(decimal.MaxValue), () => Measurement.Nearly(decimal.MaxValue), () => Measurement.Between(1.50m, 1.5m),
        () => Measurement.Between(2, 1), () => Measurement.Between(decimal.MinValue, 1), () => Measurement.Between(1, decimal.MaxValue),
        () => Measurement.PlusMinus(1, 0), () => Measurement.PlusMinus(1, -1), () => Measurement.PlusMinus(decimal.MaxValue, 1), () => Measurement.PlusMinus(1, decimal.MaxValue),
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_is_not_read_is_not_made(Func<Measurement> make) => Assert.Throws<ArgumentOutOfRangeException>(() => make());

    [Theory]
    [InlineData("-38.83", "-38.83 °C")]
    [InlineData("more than 1.5", "more than 1.5 °C")]
    [InlineData("1.5 to 2.5", "1.5 to 2.5 °C")]
    [InlineData("1.5 +- 0.1", "(1.5 \u00B1 0.1) °C")]
    public void The_unit_stands_behind_it(string text, string expected) => Assert.Equal(expected, Measurement.Parse(text).In("°C"));

    [Fact]
    public void Unknown_formats_are_refused()
    {
        Assert.Throws<FormatException>(() => Measurement.Exactly(5).ToString("N2", null));
        Assert.Equal("1.5 \u00B1 0.1", $"{Measurement.PlusMinus(1.5m, 0.1m)}");
        Assert.Equal("1.5 +- 0.1", $"{Measurement.PlusMinus(1.5m, 0.1m):G}");
    }

    private static decimal Decimal(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
