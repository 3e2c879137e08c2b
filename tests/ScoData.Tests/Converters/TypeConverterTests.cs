using System.ComponentModel;
using System.Globalization;

namespace ScoData.Tests.Converters;

/// <summary>Values as configuration and designers read and write them.</summary>
public sealed class TypeConverterTests
{
    public static TheoryData<object, string> Values => new()
    {
        { Quantity.Parse("more than 5000"), "more than 5000" },
        { Measurement.Parse("-1.50 to 2.5"), "-1.50 to 2.5" },
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
    [InlineData(typeof(Measurement))]
    [InlineData(typeof(Money))]
    [InlineData(typeof(EdtfDate))]
    [InlineData(typeof(EdtfInterval))]
    [InlineData(typeof(Coordinates))]
    public void What_is_no_value_is_refused_with_the_form(Type type) =>
        Assert.Contains("'many'", Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString("many")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_record_is_its_id()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Exercise));
        Assert.Same(Exercise.PeaceMission2010, converter.ConvertFromInvariantString("peace-mission-2010"));
        Assert.Equal("peace-mission-2010", converter.ConvertToInvariantString(Exercise.PeaceMission2010));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Contains("did you mean 'peace-mission-2010'", Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("peace-mision-2010")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_a_vocabulary_is_its_word_and_read_by_its_name_too()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Occurrence));
        Assert.Equal("not-held", converter.ConvertToInvariantString(Occurrence.NotHeld));
        Assert.Equal(Occurrence.NotHeld, converter.ConvertFromInvariantString("not-held"));
        Assert.Equal(Occurrence.NotHeld, converter.ConvertFromInvariantString("NotHeld"));
        Assert.Equal(Occurrence.NotHeld, TypeDescriptor.GetConverter(typeof(Occurrence?)).ConvertFromInvariantString("Not-Held"));
        Assert.Equal(Enum.GetValues(typeof(Occurrence)), converter.GetStandardValues());
        Assert.Equal(Comparator.MoreThan, TypeDescriptor.GetConverter(typeof(Comparator)).ConvertFromInvariantString("more-than"));
    }

    [Theory]
    [InlineData("not-hold", "'not-hold' is not a value of Occurrence; did you mean 'not-held'?")]
    [InlineData("5", "it must be one of held, planned")]
    [InlineData("", "it must be one of held, planned")]
    public void What_is_no_word_is_refused(string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(Occurrence)).ConvertFromInvariantString(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_describes_records_is_words_and_not_read()
    {
        var claim = Exercise.PeaceMission2010.ClaimsOn("personnel")[0];
        foreach (var (value, words) in new (object, string)[] { (claim, "personnel: more than 5,000 people"), (claim.Field, "personnel"), (claim.Record.Kind, "exercise"), (claim.Field.Type, "count"), (claim.Sources[0], claim.Sources[0].ToString()) })
        {
            var converter = TypeDescriptor.GetConverter(value.GetType());
            Assert.Equal(words, converter.ConvertToInvariantString(value));
            Assert.False(converter.CanConvertFrom(typeof(string)));
        }
    }
}
