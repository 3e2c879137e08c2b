namespace ScoData.Tests.Values;

public class MeasurementTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-38.83")]
    [InlineData("1.50")]
    [InlineData("about 1.5")]
    [InlineData("more than -5")]
    [InlineData("at least 2.5")]
    [InlineData("less than 0.1")]
    [InlineData("up to 3")]
    [InlineData("nearly 4")]
    [InlineData("-1.5 to 2.5")]
    [InlineData("1.00794 +- 0.00007")]
    public void Keeps_its_data_form(string text) => Assert.Equal(text, Measurement.Parse(text).ToDataString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-0.0")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("01.5")]
    [InlineData("+1")]
    [InlineData("1e5")]
    [InlineData("1,000")]
    [InlineData("2.5 to 1.5")]
    [InlineData("1 +- 0")]
    [InlineData("1 +- -1")]
    [InlineData("1234567890.123456")]
    public void Rejects_other_text(string text) => Assert.False(Measurement.TryParse(text, out _));

    [Fact]
    public void Limits_take_the_uncertainty_in()
    {
        var mass = Measurement.Parse("1.00794 \u00B1 0.00007");
        Assert.Equal((1.00794m, 0.00007m, 1.00787m, 1.00801m), (mass.Best, mass.Uncertainty, mass.Low, mass.High));
        Assert.Equal(Truth.Maybe, mass.IsGreaterThan(1.008m));
    }

    [Fact]
    public void An_excluded_limit_decides()
    {
        Assert.Equal(Truth.Yes, Measurement.Parse("more than -5").IsGreaterThan(-5));
        Assert.Equal(Truth.Maybe, Measurement.Parse("at least -5").IsGreaterThan(-5));
    }

    [Fact]
    public void Trailing_zeros_are_significant() =>
        Assert.NotEqual(Measurement.Parse("1.5"), Measurement.Parse("1.50"));
}
