using System.ComponentModel;
using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData.Tables;

/// <summary>Converts a record from its id and to it, for configuration, binding and designers. For generated records.</summary>
/// <typeparam name="T">The class of the records.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordTypeConverter<T> : TypeConverter, IConverterSource
    where T : ScoRecord
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">No record has the id; the message names near matches.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string id ? RecordTable<T>.Known.Parse(id) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T record && destinationType == typeof(string) ? record.Id : base.ConvertTo(context, culture, value, destinationType);

#if NET
    JsonConverter IConverterSource.CreateJsonConverter() => new RecordJsonConverter<T>();
#endif
}
