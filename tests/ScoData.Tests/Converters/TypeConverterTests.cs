using System.ComponentModel;
using System.Globalization;

namespace ScoData.Tests.Converters;

/// <summary>Values as configuration and designers read and write them.</summary>
public sealed class TypeConverterTests
{
    public static TheoryData<object, string> Values => new()
    {
        { Quantity.Parse("more than 5000"), "more than 5000" },
        { Money.Parse("USD 5"), "USD 5" },
        { EdtfDate.Parse("2003-08-XX"), "2003-08-XX" },
        { EdtfInterval.Parse("2010-09-09/.."), "2010-09-09/.." },
        { Coordinates.Parse("43.20, 76.9"), "43.20, 76.9" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_its_data_form_in_every_culture(object value, string text)
    {
        var converter = TypeDescriptor.GetConverter(value.GetType());
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberGroupSeparator = "0";
        Assert.Equal(text, converter.ConvertToString(null, culture, value));
        Assert.Equal(value, converter.ConvertFromString(null, culture, text));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
    }

    [Theory]
    [InlineData(typeof(Quantity))]
    [InlineData(typeof(Money))]
    [InlineData(typeof(EdtfDate))]
    [InlineData(typeof(EdtfInterval))]
    [InlineData(typeof(Coordinates))]
    public void What_is_no_value_is_refused_with_the_form(Type type) =>
        Assert.Contains("'many'", Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString("many")).Message, StringComparison.Ordinal);
}
