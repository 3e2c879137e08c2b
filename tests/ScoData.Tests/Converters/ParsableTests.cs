using System.Globalization;

namespace ScoData.Tests.Converters;

/// <summary>Values as generic code reads and writes them, in any culture.</summary>
public sealed class ParsableTests
{
    [Fact]
    public void Generic_code_can_read_what_it_writes()
    {
        Assert.Equal("2010-09", Read<EdtfDate>("2010-09").ToString());
        Assert.Equal("2010/..", Read<EdtfInterval>("2010/..").ToString());
        Assert.Equal("43.2, 76.9", Read<Coordinates>("43.2, 76.9").ToString());
        Assert.Throws<FormatException>(() => Read<EdtfDate>("5"));

        static T Read<T>(string text)
            where T : ISpanParsable<T>
        {
            var value = T.Parse(text, null);
            Assert.True(T.TryParse(text, null, out var again));
            Assert.Equal(value, again);
            Assert.True(T.TryParse(text.AsSpan(), null, out again));
            Assert.Equal(value, T.Parse(text.AsSpan(), null));
            // What frameworks that find the interface rely on: what is written is read back.
            Assert.Equal(value, T.Parse(value.ToString()!, null));
            return again;
        }
    }

    [Fact]
    public void Dates_can_be_written_into_a_buffer()
    {
        Span<char> buffer = stackalloc char[7];

        Assert.True(buffer.TryWrite($"{EdtfDate.Parse("2010-09")}", out var written));
        Assert.Equal("2010-09", buffer[..written].ToString());
        Assert.False(buffer.TryWrite($"{EdtfInterval.Parse("2010-09/..")}", out _));
        Assert.Throws<FormatException>(() => $"{EdtfDate.Parse("2010"):yyyy}");
    }

    private static readonly string[] Quantities =
        ["0", "5000", "more than 5000", "about 1234567", "at least 10", "less than 1000", "up to 999", "nearly 999999", "1100 to 20000", "hundreds", "tens of thousands", "999999999999999999"];

    /// <summary>Cultures with other separators, one of several characters, one without.</summary>
    public static TheoryData<string> Separators => [",", ".", " ", "\u00A0", "\u202F", "'", "’", ", ", "--", ""];

    [Theory]
    [MemberData(nameof(Separators))]
    public void What_is_written_for_people_is_read_back(string separator)
    {
        var culture = new NumberFormatInfo { NumberGroupSeparator = separator };
        foreach (var text in Quantities)
        {
            RoundTrip(Quantity.Parse(text), culture);
            RoundTrip(Money.Parse("USD " + text), culture);
        }
    }

    [Fact]
    public void Group_sizes_do_not_matter() => RoundTrip(Quantity.Parse("more than 123456789"), new NumberFormatInfo { NumberGroupSizes = [3, 2] });

    /// <summary>Decimal separators and minus signs of cultures.</summary>
    public static TheoryData<string, string> Signs => new() { { ".", "-" }, { ",", "\u2212" }, { "\u066B", "\u061C-" }, { ", ", "minus " }, { ".", "" } };

    [Theory]
    [MemberData(nameof(Signs))]
    public void Measurements_are_read_back_in_the_culture_that_wrote_them(string point, string minus)
    {
        var culture = new NumberFormatInfo { NumberDecimalSeparator = point, NumberGroupSeparator = "", NegativeSign = minus };
        foreach (var text in (string[])["0", "-38.83", "1.50", "about 1234567.5", "more than -5", "at least 2.5", "less than 0.1", "up to 3", "nearly 4", "-1.5 to 2.5", "1.00794 +- 0.00007"])
        {
            if (minus.Length > 0 || !text.Contains('-', StringComparison.Ordinal))
                RoundTrip(Measurement.Parse(text), culture);
        }
    }

    [Fact]
    public void A_full_stop_in_a_measurement_is_a_decimal_point_in_every_culture()
    {
        var german = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
        Assert.Equal("1234,5", Measurement.Exactly(1234.5m).ToString(null, german));
        Assert.Equal(Measurement.Exactly(1.234m), Read<Measurement>("1.234", german));
        Assert.Equal(Measurement.Exactly(1.234m), Read<Measurement>("1,234", german));
        Assert.False(TryRead<Measurement>("1.234,5", german));
        Assert.False(TryRead<Measurement>("1,234", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_data_form_is_read_in_every_culture()
    {
        Assert.Equal(Quantity.Parse("more than 5000"), Read<Quantity>("more than 5000", new NumberFormatInfo { NumberGroupSeparator = "0" }));
        Assert.Equal(Money.Parse("USD 5"), Read<Money>("USD 5", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("5,,000")]
    [InlineData("more 5,000")]
    [InlineData("5.000")]
    public void What_is_no_quantity_is_refused(string text)
    {
        Assert.False(TryRead<Quantity>(text, CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => Read<Quantity>(text, CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => Read<Money>(text, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("USD")]
    [InlineData("more than usd 5")]
    [InlineData("5 USD EUR")]
    [InlineData("of USD")]
    [InlineData("hundreds of USD of USD")]
    public void What_is_no_money_is_refused(string text) => Assert.False(TryRead<Money>(text, CultureInfo.InvariantCulture));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Read<Quantity>(null!, null));
        Assert.False(TryRead<Money>(null, null));
    }

    [Fact]
    public void Values_are_written_into_spans()
    {
        Assert.Equal("more than 5,000 in 2010-09, at 43.2, 76.9", string.Create(
            CultureInfo.InvariantCulture, $"{Quantity.Parse("more than 5000")} in {EdtfDate.Parse("2010-09")}, at {Coordinates.Parse("43.2, 76.9")}"));
        Assert.Equal("more than 5000", string.Create(CultureInfo.InvariantCulture, $"{Quantity.Parse("more than 5000"):G}"));
        Span<char> small = stackalloc char[3];
        Assert.False(((ISpanFormattable)Money.Parse("USD 5000")).TryFormat(small, out var written, default, null));
        Assert.Equal(0, written);
        Assert.Throws<FormatException>(() => string.Create(CultureInfo.InvariantCulture, $"{Coordinates.Parse("43.2, 76.9"):X}"));
    }

    private static void RoundTrip<T>(T value, IFormatProvider culture)
        where T : struct, ISpanParsable<T>, IFormattable
    {
        Assert.Equal(value, Read<T>(value.ToString(null, culture), culture));
        Assert.Equal(value, Read<T>(value.ToString("G", culture), culture));
        Assert.True(T.TryParse(value.ToString(null, culture).AsSpan(), culture, out var again));
        Assert.Equal(value, again);
    }

    private static T Read<T>(string text, IFormatProvider? culture)
        where T : IParsable<T> => T.Parse(text, culture);

    private static bool TryRead<T>(string? text, IFormatProvider? culture)
        where T : IParsable<T> => T.TryParse(text, culture, out _);
}
