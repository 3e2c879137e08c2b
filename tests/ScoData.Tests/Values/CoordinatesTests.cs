using System.Globalization;

namespace ScoData.Tests.Values;

public class CoordinatesTests
{
    [Theory]
    [InlineData("43.2, 76.9")]
    [InlineData("43.20, 76.90")]
    [InlineData("43, 76")]
    [InlineData("0, 0")]
    [InlineData("0.0, 0.000")]
    [InlineData("-0.5, -0.05")]
    [InlineData("90, 180")]
    [InlineData("-90.0000000, -180.0000000")]
    [InlineData("39.9041999, 116.4073963")]
    public void Keeps_the_text_and_gives_the_degrees(string text)
    {
        Assert.True(Coordinates.TryParse(text, out var position));

        Assert.Equal(text, position.ToString());
        var parts = text.Split(", ");
        Assert.Equal(double.Parse(parts[0], CultureInfo.InvariantCulture), position.Latitude);
        Assert.Equal(double.Parse(parts[1], CultureInfo.InvariantCulture), position.Longitude);
        var copy = Coordinates.FromParts(
            position.LatitudeUnits, position.LatitudeDecimals,
            position.LongitudeUnits, position.LongitudeDecimals);
        Assert.Equal(position, copy);
        Assert.Equal(position.GetHashCode(), copy.GetHashCode());
    }

    [Fact]
    public void Random_positions_survive()
    {
        var random = new Random(76);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"{Degrees(random, 90)}, {Degrees(random, 180)}");
            Assert.Equal(text, Coordinates.Parse(text).ToString());
        }

        static string Degrees(Random random, int limit)
        {
            var text = ((random.NextDouble() * 2 * limit) - limit).ToString("F" + random.Next(8), CultureInfo.InvariantCulture);
            return text.Trim('-', '0', '.').Length == 0 ? "0" : text;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData(", ")]
    [InlineData("43.2")]
    [InlineData("43.2,76.9")]
    [InlineData("43.2,  76.9")]
    [InlineData("43.2 , 76.9")]
    [InlineData(" 43.2, 76.9")]
    [InlineData("43.2, 76.9 ")]
    [InlineData("43.2; 76.9")]
    [InlineData("43,2, 76,9")]
    [InlineData("43.2, 76.9, 1")]
    [InlineData("90.1, 0")]
    [InlineData("-90.0000001, 0")]
    [InlineData("0, 180.5")]
    [InlineData("0, 181")]
    [InlineData("043.2, 76.9")]
    [InlineData(".5, 0")]
    [InlineData("5., 0")]
    [InlineData("-0, 0")]
    [InlineData("0, -0.0")]
    [InlineData("+43.2, 76.9")]
    [InlineData("--43.2, 76.9")]
    [InlineData("-, 0")]
    [InlineData("43.2.1, 76.9")]
    [InlineData("4e1, 0")]
    [InlineData("43.12345678, 0")]
    [InlineData("999999999999999999, 0")]
    [InlineData("NaN, NaN")]
    [InlineData("٤٣, ٧٦")]
    public void Rejects_what_is_not_a_position(string text)
    {
        Assert.False(Coordinates.TryParse(text, out var position));
        Assert.Equal(default, position);
        Assert.Throws<FormatException>(() => Coordinates.Parse(text));
    }

    [Fact]
    public void Precision_is_part_of_the_value()
    {
        Assert.True(Coordinates.Parse("43.2, 76.9") != Coordinates.Parse("43.20, 76.9"));
        Assert.True(Coordinates.Parse("43.2, 76.9") == Coordinates.Parse("43.2, 76.9"));
        Assert.Equal("0, 0", default(Coordinates).ToString());
        Assert.Equal(Coordinates.Parse("0, 0"), default);
    }
}
