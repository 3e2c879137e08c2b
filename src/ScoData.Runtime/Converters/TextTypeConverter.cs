using System.ComponentModel;
using System.Globalization;

namespace ScoData;

/// <summary>Converts a value from its data form and to it, for configuration, binding and designers. The culture is ignored.</summary>
/// <param name="parse">Reads the data form.</param>
/// <param name="write">Writes the data form.</param>
internal abstract class TextTypeConverter<T>(Func<string, T> parse, Func<T, string> write) : TypeConverter
    where T : struct
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <exception cref="FormatException">The text is not a valid value; the message shows the form.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T known && destinationType == typeof(string) ? write(known) : base.ConvertTo(context, culture, value, destinationType);
}

internal sealed class QuantityTypeConverter() : TextTypeConverter<Quantity>(Quantity.Parse, value => value.ToDataString());

internal sealed class MeasurementTypeConverter() : TextTypeConverter<Measurement>(Measurement.Parse, value => value.ToDataString());

internal sealed class MoneyTypeConverter() : TextTypeConverter<Money>(Money.Parse, value => value.ToDataString());

internal sealed class EdtfDateTypeConverter() : TextTypeConverter<EdtfDate>(EdtfDate.Parse, value => value.ToString());

internal sealed class EdtfIntervalTypeConverter() : TextTypeConverter<EdtfInterval>(EdtfInterval.Parse, value => value.ToString());

internal sealed class CoordinatesTypeConverter() : TextTypeConverter<Coordinates>(Coordinates.Parse, value => value.ToString());
