namespace ScoData;

/// <summary>The parts of a year that the format numbers from 21 to 41 in the place of a month.</summary>
internal static class SubYear
{
    internal const int First = 21;
    internal const int Last = 41;

    /// <summary>Seasons have no agreed first and last day, unlike quarters and halves.</summary>
    internal static bool IsSeason(int code) => code is >= First and <= 32;

    /// <summary>
    /// The first and last month by the meteorological convention, counted from January of the year; 13 and 14 are
    /// January and February of the next year.
    /// </summary>
    internal static void Months(int code, out int first, out int last)
    {
        var length = code <= 36 ? 3 : code <= 39 ? 4 : 6;
        first = code switch
        {
            21 or 25 or 31 => 3,
            22 or 26 or 32 => 6,
            23 or 27 or 29 => 9,
            24 or 28 or 30 => 12,
            >= 33 and <= 36 => (3 * (code - 33)) + 1,
            >= 37 and <= 39 => (4 * (code - 37)) + 1,
            41 => 7,
            _ => 1,
        };
        last = first + length - 1;
    }

    /// <summary>Its words, for use before a year.</summary>
    internal static string Words(int code) => code switch
    {
        21 or 25 or 29 => "spring",
        22 or 26 or 30 => "summer",
        23 or 27 or 31 => "autumn",
        24 or 28 or 32 => "winter",
        33 => "first quarter of",
        34 => "second quarter of",
        35 => "third quarter of",
        36 => "fourth quarter of",
        37 => "January to April",
        38 => "May to August",
        39 => "September to December",
        40 => "first half of",
        _ => "second half of",
    };

    /// <summary>What to add after the year, for the seasons that name their half of the Earth.</summary>
    internal static string Hemisphere(int code) =>
        code is >= 25 and <= 28 ? " (northern hemisphere)" : code is >= 29 and <= 32 ? " (southern hemisphere)" : "";
}
