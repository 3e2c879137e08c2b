using System.Globalization;

namespace ScoData.Tests.Values;

/// <summary>What holds for all value types: hostile input, cultures, and the interfaces of the platform.</summary>
public class ValueRobustnessTests
{
    private static readonly string[] Samples =
    [
        "2010-09-09", "?2004-06-~11", "156X-12-25", "Y-170000002", "2010-09-09/2010-09-25", "2010/..", "/2010",
        "more than 5000", "1100 to 2000", "hundreds of thousands", "USD more than 5000", "43.2, -76.9", "5000",
        "-38.83", "1.00794 +- 0.00007",
    ];

    private static readonly string[] Hostile =
    [
        "\0", "2010\0", "\0002010", "2010-09-09\0", "5\0", "USD\0005", "43.2,\0076.9",
        "\ud800", "\udc00", "2010\ud800", "\ud83d\ude00", "about \udfff",
        "\u200b2010", "2010\u200b", "\ufeff2010", "2010\u00a0", "2010\n", "\t2010", "2010\u2212" + "09",
        new('9', 1_000_000), new('X', 1_000_000), new('-', 1_000_000), new('/', 1_000_000), new(' ', 1_000_000),
        "about " + new string('1', 1_000_000), "43." + new string('2', 1_000_000) + ", 0",
        "2010/" + new string('2', 1_000_000), new('?', 30), "Y" + new string('1', 30), "XXXXXXXXXXXXXXXX",
    ];

    [Fact]
    public void Hostile_text_is_refused_calmly()
    {
        foreach (var text in Hostile)
        {
            Assert.False(Quantity.TryParse(text, out _));
            Assert.False(Measurement.TryParse(text, out _));
            Assert.False(Money.TryParse(text, out _));
            Assert.False(Coordinates.TryParse(text, out _));
            Assert.False(EdtfDate.TryParse(text, out _));
            Assert.False(EdtfInterval.TryParse(text, out _));
        }
    }

    [Fact]
    public void Nothing_is_refused_as_such()
    {
        Assert.False(Quantity.TryParse(null, out _));
        Assert.False(Measurement.TryParse(null, out _));
        Assert.False(Money.TryParse(null, out _));
        Assert.False(Coordinates.TryParse(null, out _));
        Assert.False(EdtfDate.TryParse(null, out _));
        Assert.False(EdtfInterval.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("text", () => Quantity.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => Measurement.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => Money.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => Coordinates.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => EdtfDate.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => EdtfInterval.Parse(null!));
    }

    [Fact]
    public void What_is_read_from_damaged_text_is_written_as_it_was()
    {
        const string alphabet = "0123456789X?~%-/.Y ,abouthndrsme\0\ud800US";
        var random = new Random(5);
        for (var i = 0; i < 200_000; i++)
        {
            var text = Samples[random.Next(Samples.Length)].ToCharArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                text[random.Next(text.Length)] = alphabet[random.Next(alphabet.Length)];
            var damaged = new string(text).AsSpan(0, random.Next(text.Length + 1)).ToString();

            if (EdtfDate.TryParse(damaged, out var date))
                Assert.Equal(damaged, date.ToString());
            if (EdtfInterval.TryParse(damaged, out var interval))
                Assert.Equal(damaged, interval.ToString());
            if (Quantity.TryParse(damaged, out var quantity))
                Assert.Equal(damaged, quantity.ToDataString());
            if (Measurement.TryParse(damaged, out var measurement))
                Assert.Equal(damaged, measurement.ToDataString());
            if (Money.TryParse(damaged, out var money))
                Assert.Equal(damaged, money.ToDataString());
            if (Coordinates.TryParse(damaged, out var position))
                Assert.Equal(damaged, position.ToString());
        }
    }

    [Fact]
    public void Any_bits_make_a_date_that_answers()
    {
        var random = new Random(64);
        for (var i = 0; i < 2000; i++)
        {
            var bits = (ulong)random.NextInt64(long.MinValue, long.MaxValue);
            var date = EdtfDate.FromBits(bits);
            var interval = EdtfInterval.FromBits(bits, (ulong)random.NextInt64(long.MinValue, long.MaxValue));
            _ = (date.ToString(), date.ToReadableString(), date.Earliest, date.Latest, date.Precision, date.IsIn(2010), date.SameAs(default));
            _ = (interval.ToString(), interval.ToReadableString(), interval.Days, interval.Overlaps(default), interval.CompareTo(default));
        }
    }

    [Fact]
    public void Messages_stay_short_and_clean()
    {
        var error = Assert.Throws<FormatException>(() => EdtfDate.Parse("\0\n\ud800" + new string('9', 1_000_000)));

        Assert.InRange(error.Message.Length, 1, 400);
        Assert.DoesNotContain(error.Message, c => char.IsControl(c) || char.IsSurrogate(c));
    }

    public static TheoryData<string> Cultures => new() { "fi-FI", "ar-SA", "tr-TR" };

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_culture_of_the_thread_changes_nothing(string name)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Foreign(name);
        try
        {
            Assert.Equal("−", CultureInfo.CurrentCulture.NumberFormat.NegativeSign);
            Assert.Equal("-0044-03-15", EdtfDate.Parse("-0044-03-15").ToString());
            Assert.Equal("15 June 2001 to 12 December 2002", EdtfInterval.Parse("2001-06-15/2002-12-12").ToReadableString());
            Assert.Equal("more than 5,000,000", Quantity.Parse("more than 5000000").ToString());
            Assert.Equal("more than 5,000,000", $"{Quantity.Parse("more than 5000000")}");
            Assert.Equal("more than 5000000", Quantity.Parse("more than 5000000").ToDataString());
            Assert.Equal("USD 1,100 to 2,000", Money.Parse("USD 1100 to 2000").ToString());
            Assert.Equal("INR millions", Money.Parse("INR millions").ToDataString());
            Assert.Equal("-1.5 to 1234.5", Measurement.Parse("-1.5 to 1234.5").ToString());
            Assert.Equal("-1.5 to 1234.5", Measurement.Parse("-1.5 to 1234.5").ToDataString());
            var position = Coordinates.Parse("-43.2, 76.95");
            Assert.Equal("-43.2, 76.95", position.ToString());
            Assert.Equal(-43.2, position.Latitude);
            foreach (var text in Samples)
                Assert.True(EdtfInterval.TryParse(text, out _) || Quantity.TryParse(text, out _) || Measurement.TryParse(text, out _) || Money.TryParse(text, out _) || Coordinates.TryParse(text, out _));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_culture_that_is_asked_for_chooses_the_separators()
    {
        var finnish = Foreign("fi-FI");

        Assert.Equal("more than 5\u00a0000\u00a0000", Quantity.Parse("more than 5000000").ToString("N", finnish));
        Assert.Equal("USD 1\u00a0100 to 2\u00a0000", string.Format(finnish, "{0}", Money.Parse("USD 1100 to 2000")));
        Assert.Equal("more than 5000000", Quantity.Parse("more than 5000000").ToString("G", finnish));
        Assert.Equal("−1,5 to 1234,5", Measurement.Parse("-1.5 to 1234.5").ToString("N", finnish));
        Assert.Equal("-1.5 to 1234.5", Measurement.Parse("-1.5 to 1234.5").ToString("G", finnish));
    }

    [Fact]
    public void Reading_structs_allocates_nothing()
    {
        Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Read();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Read()
        {
            foreach (var text in Samples)
            {
                EdtfDate.TryParse(text, out _);
                EdtfInterval.TryParse(text, out _);
                Quantity.TryParse(text, out _);
                Measurement.TryParse(text, out _);
                Money.TryParse(text, out _);
                Coordinates.TryParse(text, out _);
            }
        }
    }

    /// <summary>A culture with a minus sign, separators and grouping of its own, also where the platform has no culture data.</summary>
    private static CultureInfo Foreign(string name)
    {
        CultureInfo culture;
        try
        {
            culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        }
        catch (CultureNotFoundException)
        {
            culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        }

        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.NumberGroupSeparator = "\u00a0";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
