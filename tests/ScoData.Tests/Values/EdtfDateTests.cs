namespace ScoData.Tests.Values;

public class EdtfDateTests
{
    private static readonly string[] Marks = ["", "", "", "?", "~", "%"];

    [Fact]
    public void Can_be_made_from_numbers()
    {
        Assert.Equal(EdtfDate.Parse("2010"), new EdtfDate(2010));
        Assert.Equal(EdtfDate.Parse("2010-09"), new EdtfDate(2010, 9));
        Assert.Equal(EdtfDate.Parse("2010-21"), new EdtfDate(2010, 21));
        Assert.Equal(EdtfDate.Parse("2010-09-09"), new EdtfDate(2010, 9, 9));
        Assert.Equal(EdtfDate.Parse("-0044-03-15"), new EdtfDate(-44, 3, 15));
        Assert.Equal(EdtfDate.Parse("Y12000-01-01"), new EdtfDate(12000, 1, 1));
    }

    [Fact]
    public void Cannot_be_made_from_numbers_of_no_day()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new EdtfDate(1_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new EdtfDate(int.MinValue, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => new EdtfDate(2010, 0));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => new EdtfDate(2010, 13));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => new EdtfDate(2010, 42));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => new EdtfDate(12000, 21));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => new EdtfDate(2010, 21, 1));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => new EdtfDate(2010, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => new EdtfDate(2010, 2, 0));
    }

    [Fact]
    public void The_default_is_a_date_of_which_nothing_is_known()
    {
        var date = default(EdtfDate);

        Assert.Equal("XXXX", date.ToString());
        Assert.Equal(EdtfDate.Parse("XXXX"), date);
        Assert.Equal("an unknown year", date.ToReadableString());
        Assert.Null(date.Year);
        Assert.Null(date.Month);
        Assert.Null(date.Day);
        Assert.Null(date.SubYearCode);
        Assert.Equal(DatePrecision.Unknown, date.Precision);
        Assert.False(date.IsExact || date.IsUncertain || date.IsApproximate);
        Assert.Equal("0000-01-01", date.Earliest.ToString());
        Assert.Equal("9999-12-31", date.Latest.ToString());
        Assert.Equal(Truth.Maybe, date.IsBefore(new EdtfDate(2010)));
        Assert.Equal(Truth.Maybe, date.IsIn(2010));
        Assert.Equal(0, date.CompareTo(default));
        Assert.Equal(0UL, date.Bits);
    }

    [Fact]
    public void Equality_is_that_of_the_text()
    {
        Assert.True(EdtfDate.Parse("2010?") == EdtfDate.Parse("2010?"));
        Assert.True(EdtfDate.Parse("2010?") != EdtfDate.Parse("?2010"));
        Assert.False(EdtfDate.Parse("2010").Equals((object)"2010"));
        Assert.Equal(EdtfDate.Parse("2010?").GetHashCode(), EdtfDate.Parse("2010?").GetHashCode());
    }

    [Fact]
    public void Days_before_our_era_and_far_off_have_numbers_too()
    {
        Assert.Equal(-1, EdtfDate.Parse("0000-12-31").LatestDayNumber);
        Assert.Equal(-366, EdtfDate.Parse("0000-01-01").EarliestDayNumber);
        Assert.Equal(-366 - (146097 * 5), EdtfDate.Parse("-2000-01-01").EarliestDayNumber);
        Assert.Equal(int.MaxValue - 1, EdtfDate.Parse("Y170000002").EarliestDayNumber);
        Assert.Equal(int.MinValue + 1, EdtfDate.Parse("Y-170000002").EarliestDayNumber);
    }

    [Fact]
    public void Random_dates_survive_text_and_bits()
    {
        var random = new Random(2003);
        var accepted = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = RandomDate(random);
            if (!EdtfDate.TryParse(text, out var date))
                continue;
            accepted++;
            Assert.Equal(text, date.ToString());
            var bits = date.Bits;
            Assert.Equal(0UL, bits >> 61);
            Assert.Equal(date, EdtfDate.FromBits(bits));
            Assert.Equal(text, EdtfDate.FromBits(bits).ToString());
            Assert.NotEqual("", date.ToReadableString());
            Assert.NotEqual(Truth.Yes, date.Latest.IsBefore(date.Earliest));
        }

        Assert.InRange(accepted, 5000, 20_000);
    }

    /// <summary>Compares with the plain search through every day of two centuries for those whose text fits.</summary>
    [Fact]
    public void Patterns_reach_from_the_first_to_the_last_day_that_fits()
    {
        var days = Enumerable.Range(0, 73_049)
            .Select(i => new DateOnly(1900, 1, 1).AddDays(i).ToString("yyyy-MM-dd"))
            .ToArray();
        var random = new Random(41);
        for (var i = 0; i < 1500; i++)
        {
            var pattern = days[random.Next(days.Length)].ToCharArray();
            for (var at = 2; at < pattern.Length; at++)
            {
                if (pattern[at] == '-')
                    continue;
                var chance = random.Next(4);
                if (chance == 0)
                    pattern[at] = 'X';
                else if (chance == 1)
                    pattern[at] = (char)('0' + random.Next(at is 5 or 8 ? 4 : 10));
            }

            var text = new string(pattern);
            if (text.AsSpan(5, 2) is ['2', not 'X'] or ['3', not 'X'])
                continue;
            var first = Array.FindIndex(days, day => Fits(pattern, day));
            Assert.True(EdtfDate.TryParse(text, out var date) == first >= 0, text);
            if (first < 0)
                continue;
            Assert.Equal(days[first], date.Earliest.ToString());
            Assert.Equal(days[Array.FindLastIndex(days, day => Fits(pattern, day))], date.Latest.ToString());
        }

        static bool Fits(char[] pattern, string day)
        {
            for (var i = 0; i < pattern.Length; i++)
            {
                if (pattern[i] != 'X' && pattern[i] != day[i])
                    return false;
            }

            return true;
        }
    }

    internal static string RandomDate(Random random)
    {
        var year = random.Next(8) switch
        {
            0 => "Y" + random.Next(10_000, 1_000_000_000),
            1 => "Y-" + random.Next(10_000, 1_000_000_000),
            2 => "-" + Digits(random, random.Next(1, 10_000), 4),
            _ => Digits(random, random.Next(0, 10_000), 4),
        };
        var text = Mark(random, year);
        var parts = random.Next(3);
        if (parts >= 1)
            text += "-" + Mark(random, Digits(random, random.Next(6) == 0 ? random.Next(21, 42) : random.Next(1, 13), 2));
        return parts == 2 ? text + "-" + Mark(random, Digits(random, random.Next(1, 32), 2)) : text;
    }

    private static string Digits(Random random, int number, int length)
    {
        var digits = number.ToString("D" + length).ToCharArray();
        for (var i = 0; i < digits.Length; i++)
        {
            if (random.Next(6) == 0)
                digits[i] = 'X';
        }

        return new string(digits);
    }

    private static string Mark(Random random, string part)
    {
        var mark = Marks[random.Next(Marks.Length)];
        return random.Next(2) == 0 ? mark + part : part + mark;
    }
}
