using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoData;

/// <summary>
/// A position on the Earth as latitude and longitude in decimal degrees (WGS 84): <c>43.2, 76.9</c>.
/// </summary>
/// <remarks>
/// The text form is latitude, comma, space, longitude; each has up to seven decimals, a point for the decimal sign
/// whatever the culture, and a minus sign for south and west. The number of decimals is kept, because it tells how
/// precise the position is: <c>43.2, 76.9</c> and <c>43.20, 76.90</c> are the same place but not equal values. The
/// default value is <c>0, 0</c>.
/// </remarks>
public readonly partial struct Coordinates : IEquatable<Coordinates>
{
    private const int MostDecimals = 7;

    private readonly byte _latitudeDecimals;
    private readonly byte _longitudeDecimals;

    private Coordinates(int latitudeUnits, int latitudeDecimals, int longitudeUnits, int longitudeDecimals)
    {
        LatitudeUnits = latitudeUnits;
        LongitudeUnits = longitudeUnits;
        _latitudeDecimals = (byte)latitudeDecimals;
        _longitudeDecimals = (byte)longitudeDecimals;
    }

    /// <summary>Degrees north of the equator, from -90 to 90; negative in the south.</summary>
    public double Latitude => ToDegrees(LatitudeUnits, _latitudeDecimals);

    /// <summary>Degrees east of the prime meridian, from -180 to 180; negative in the west.</summary>
    public double Longitude => ToDegrees(LongitudeUnits, _longitudeDecimals);

    /// <summary>The latitude without its decimal point: 432 for 43.2.</summary>
    internal int LatitudeUnits { get; }

    /// <summary>The number of decimals of the latitude, from 0 to 7.</summary>
    internal int LatitudeDecimals => _latitudeDecimals;

    /// <summary>The longitude without its decimal point: 769 for 76.9.</summary>
    internal int LongitudeUnits { get; }

    /// <summary>The number of decimals of the longitude, from 0 to 7.</summary>
    internal int LongitudeDecimals => _longitudeDecimals;

    /// <summary>Puts a position together from its stored parts, which are trusted to be those of a parsed one.</summary>
    internal static Coordinates FromParts(int latitudeUnits, int latitudeDecimals, int longitudeUnits, int longitudeDecimals) =>
        new(latitudeUnits, latitudeDecimals, longitudeUnits, longitudeDecimals);

    /// <summary>Reads a position such as <c>43.2, 76.9</c>.</summary>
    /// <param name="text">Latitude, comma, space, longitude.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a position, or lies outside the degrees there are.</exception>
    public static Coordinates Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return TryParse(text.AsSpan(), out var coordinates)
            ? coordinates
            : throw new FormatException(
                ValueText.Quote(text.AsSpan()) + " is not a position. Expected latitude (-90 to 90), comma, space and longitude "
                + "(-180 to 180) in decimal degrees with at most seven decimals, as in '43.2, 76.9'.");
    }

    /// <summary>Reads a position, and tells whether that worked.</summary>
    /// <param name="text">Latitude, comma, space, longitude, or <see langword="null"/>.</param>
    /// <param name="coordinates">The position read, or the default value.</param>
    /// <returns>Whether <paramref name="text"/> is a position; never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Coordinates coordinates) =>
        TryParse(text.AsSpan(), out coordinates);

    /// <summary>Reads a position, and tells whether that worked.</summary>
    /// <param name="text">Latitude, comma, space, longitude.</param>
    /// <param name="coordinates">The position read, or the default value.</param>
    /// <returns>Whether <paramref name="text"/> is a position; never throws.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Coordinates coordinates)
    {
        coordinates = default;
        var comma = text.IndexOf(',');
        if (comma < 0 || comma + 1 >= text.Length || text[comma + 1] != ' ')
            return false;
        if (!TryReadDegrees(text.Slice(0, comma), 90, out var latitude, out var latitudeDecimals)
            || !TryReadDegrees(text.Slice(comma + 2), 180, out var longitude, out var longitudeDecimals))
            return false;
        coordinates = new Coordinates(latitude, latitudeDecimals, longitude, longitudeDecimals);
        return true;
    }

    /// <summary>Whether both positions are written in the same way, with the same number of decimals.</summary>
    /// <param name="other">The position to compare with.</param>
    public bool Equals(Coordinates other) =>
        LatitudeUnits == other.LatitudeUnits && LongitudeUnits == other.LongitudeUnits
        && _latitudeDecimals == other._latitudeDecimals && _longitudeDecimals == other._longitudeDecimals;

    /// <summary>Whether the object is a position that is written alike.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Coordinates other && Equals(other);

    /// <summary>A hash code that equal positions share.</summary>
    public override int GetHashCode() =>
        unchecked((((LatitudeUnits * 397) ^ LongitudeUnits) * 397) ^ ((_latitudeDecimals << 4) | _longitudeDecimals));

    /// <summary>Whether both positions are written alike.</summary>
    /// <param name="left">The first position.</param>
    /// <param name="right">The second position.</param>
    public static bool operator ==(Coordinates left, Coordinates right) => left.Equals(right);

    /// <summary>Whether the positions are written differently.</summary>
    /// <param name="left">The first position.</param>
    /// <param name="right">The second position.</param>
    public static bool operator !=(Coordinates left, Coordinates right) => !left.Equals(right);

    /// <summary>The position as it was written, <c>43.2, 76.9</c>; the same in every culture.</summary>
    public override string ToString() =>
        Written(LatitudeUnits, _latitudeDecimals) + ", " + Written(LongitudeUnits, _longitudeDecimals);

    private static bool TryReadDegrees(ReadOnlySpan<char> text, int limit, out int units, out int decimals)
    {
        units = 0;
        decimals = 0;
        var negative = text.Length > 0 && text[0] == '-';
        if (negative)
            text = text.Slice(1);
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text.Slice(0, point);
        if (whole.Length > 3 || !ValueText.TryReadNumber(whole, out var value))
            return false;
        if (point >= 0)
        {
            var fraction = text.Slice(point + 1);
            if (fraction.Length is 0 or > MostDecimals)
                return false;
            foreach (var c in fraction)
            {
                if (!ValueText.IsDigit(c))
                    return false;
                value = (value * 10) + (c - '0');
            }

            decimals = fraction.Length;
        }

        // A negative zero would lose its sign, so it has no place here.
        if (value > limit * Scale(decimals) || (negative && value == 0))
            return false;
        units = (int)(negative ? -value : value);
        return true;
    }

    private static long Scale(int decimals)
    {
        var scale = 1L;
        for (var i = 0; i < decimals; i++)
            scale *= 10;
        return scale;
    }

    /// <summary>Both operands are whole, so the quotient is the double nearest to the written number.</summary>
    private static double ToDegrees(int units, int decimals) => units / (double)Scale(decimals);

    private static string Written(int units, int decimals)
    {
        var digits = Math.Abs((long)units).ToString("D" + (decimals + 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var text = decimals == 0 ? digits : digits.Insert(digits.Length - decimals, ".");
        return units < 0 ? "-" + text : text;
    }
}
