using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData.Tables;

/// <summary>
/// Converts a value of an enum from its word and to it, for configuration, binding and designers; the C# name is read too.
/// For generated enums.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WordTypeConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum> : TypeConverter, IConverterSource
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The enum has no such word; the message names near matches.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? EnumWords<TEnum>.All.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is TEnum known && destinationType == typeof(string) ? EnumWords<TEnum>.All.Of(known) : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool GetStandardValuesSupported(ITypeDescriptorContext? context) => true;

    /// <inheritdoc/>
    public override bool GetStandardValuesExclusive(ITypeDescriptorContext? context) => true;

    /// <inheritdoc/>
    public override StandardValuesCollection GetStandardValues(ITypeDescriptorContext? context) => new(EnumWords<TEnum>.All.Values);

#if NET
    JsonConverter IConverterSource.CreateJsonConverter() => new WordJsonConverter<TEnum>();
#endif
}
