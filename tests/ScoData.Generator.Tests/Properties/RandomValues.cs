using System.Globalization;
using CsCheck;
using ScoData;

namespace GeneratorTests.Properties;

/// <summary>Single values in their data form.</summary>
internal static class RandomValues
{
    private static readonly Gen<long> Number = Gen.Frequency(
        (2, Gen.Long[1, 99]),
        (2, Gen.Long[1, 999_999]),
        (1, Gen.OneOfConst(0L, int.MaxValue, int.MaxValue + 1L, uint.MaxValue, 999_999_999_999_999_999L)),
        (1, Gen.Long[1, 999_999_999_999_999_999L]));

    private static readonly Gen<string> Count = Gen.Frequency(
        (2, Number.Select(Written)),
        (2, Gen.OneOfConst("about", "more than", "at least", "less than", "up to", "nearly").SelectMany(word => Number.Select(number => $"{word} {number}"))),
        (1, Gen.Select(Number, Number, (low, high) => $"{Math.Min(low, high)} to {Math.Max(low, high)}")),
        (1, Gen.OneOfConst("tens", "dozens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions", "10 to 99")))
        .Where(text => Quantity.TryParse(text, out _));

    private static readonly Gen<string> Decimal = Gen.Frequency(
        (4, Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 14], Gen.Int[0, 15], (digits, fewer, decimals) => Written((decimal)(digits / (long)Math.Pow(10, fewer)), decimals))),
        (1, Gen.OneOfConst("0", "0.00", "-38.83", "1.50", "999999999999999", "-0.000000000000000000000000001", "0.000000000000999999999999999")))
        .Where(text => Measurement.TryParse(text, out _));

    private static readonly Gen<string> Measured = Gen.Frequency(
        (2, Decimal),
        (2, Gen.OneOfConst("about", "more than", "at least", "less than", "up to", "nearly").SelectMany(word => Decimal.Select(number => $"{word} {number}"))),
        (1, Gen.Select(Decimal, Decimal, Gen.OneOfConst("to", "+-"), (first, second, between) => $"{first} {between} {second}")))
        .Where(text => Measurement.TryParse(text, out _));

    private static readonly Gen<string> Year = Gen.Frequency(
        (6, Gen.Int[1990, 2030].Select(year => Written(year))),
        (1, Gen.Int[0, 9999].Select(year => year.ToString("D4", CultureInfo.InvariantCulture))),
        (1, Gen.OneOfConst("201X", "20XX", "XXXX", "-0050", "-201X", "0000", "9999", "?2010", "2010~", "2010%")),
        (1, Gen.Int[10_000, 4_000_000].SelectMany(year => Gen.OneOfConst("Y", "Y-").Select(sign => sign + Written(year)))));

    private static readonly Gen<string> Month = Gen.Frequency(
        (6, Gen.Int[1, 12].Select(month => month.ToString("D2", CultureInfo.InvariantCulture))),
        (1, Gen.OneOfConst("XX", "1X", "0X", "21", "24", "33", "41", "?05", "05~", "02%")));

    private static readonly Gen<string> Day = Gen.Frequency(
        (6, Gen.Int[1, 31].Select(day => day.ToString("D2", CultureInfo.InvariantCulture))),
        (1, Gen.OneOfConst("XX", "3X", "X1", "29", "?05", "30%")));

    /// <summary>Dates of every form, in years of which all days can be numbered in 32 bits.</summary>
    public static readonly Gen<string> Date = Gen.Frequency(
        (2, Year),
        (2, Gen.Select(Year, Month, (year, month) => $"{year}-{month}")),
        (4, Gen.Select(Year, Month, Day, (year, month, day) => $"{year}-{month}-{day}")))
        .Where(text => EdtfDate.TryParse(text, out _));

    private static readonly Gen<string> Interval = Gen.Frequency(
        (3, Date),
        (4, Gen.Select(Date, Date, (start, end) => $"{start}/{end}")),
        (1, Date.SelectMany(date => Gen.OneOfConst($"{date}/..", $"../{date}", $"{date}/", $"/{date}"))))
        .Where(text => EdtfInterval.TryParse(text, out _));

    private static readonly Gen<string> Degrees = Gen.Select(
        Gen.Int[-180, 180], Gen.Int[0, 7], Gen.Long[0, 9_999_999],
        (whole, decimals, fraction) => Written(whole) + (decimals == 0 ? "" : "." + fraction.ToString("D7", CultureInfo.InvariantCulture)[..decimals]));

    private static readonly Gen<string> Url = Gen.Select(
        Gen.OneOfConst("http://", "https://"),
        Gen.OneOfConst("example.org/", "example.org:8080/a?b=c&d=%20e#f", "пример.рф/", "127.0.0.1/"),
        Gen.OneOfConst(RandomTexts.Snippets).Array[0, 4],
        (scheme, host, path) => scheme + host + string.Concat(path))
        .Where(text => !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0);

    public static readonly Gen<string> Language = Gen.OneOfConst("en", "ru", "zh", "zh-Hans", "kk", "rus", "sr-Latn-RS", "de-1996", "en-x-a");

    /// <summary>A value of a type that is neither a map, nor of a vocabulary, nor a reference.</summary>
    public static Gen<string> Of(ModelType type) => type switch
    {
        ModelType.Text => RandomTexts.Any,
        ModelType.Flag => Gen.OneOfConst("true", "false"),
        ModelType.Integer => Gen.Frequency((3, Gen.Int[-99, 99]), (1, Gen.OneOfConst(int.MinValue, int.MaxValue, 0)), (1, Gen.Int)).Select(number => Written(number)),
        ModelType.Count => Count,
        ModelType.Measurement => Measured,
        ModelType.Money => Gen.Select(Gen.OneOfConst("USD", "KZT", "XXX", "ABC"), Count, (code, count) => $"{code} {count}"),
        ModelType.Date => Date,
        ModelType.Interval => Interval,
        ModelType.Url => Url,
        ModelType.Language => Language,
        ModelType.Country => Gen.OneOfConst("KZ", "KAZ", "XX", "ZZZ"),
        ModelType.Coordinates => Gen.Select(Degrees, Degrees, (north, east) => $"{north}, {east}").Where(text => Coordinates.TryParse(text, out _)),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Written(decimal digits, int decimals) => (digits * new decimal(1, 0, 0, false, (byte)decimals)).ToString(CultureInfo.InvariantCulture);

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
