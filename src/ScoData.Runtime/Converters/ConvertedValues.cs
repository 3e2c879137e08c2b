using System.ComponentModel;
#if NET
using System.Text.Json.Serialization;
using ScoData.Tables;
#endif

namespace ScoData;

// How frameworks read and write the values: serializers as JSON strings, configuration and designers by type converters.
#if NET
[JsonConverter(typeof(QuantityJsonConverter))]
#endif
[TypeConverter(typeof(QuantityTypeConverter))]
public readonly partial struct Quantity;

#if NET
[JsonConverter(typeof(MeasurementJsonConverter))]
#endif
[TypeConverter(typeof(MeasurementTypeConverter))]
public readonly partial struct Measurement;

#if NET
[JsonConverter(typeof(MoneyJsonConverter))]
#endif
[TypeConverter(typeof(MoneyTypeConverter))]
public readonly partial struct Money;

#if NET
[JsonConverter(typeof(EdtfDateJsonConverter))]
#endif
[TypeConverter(typeof(EdtfDateTypeConverter))]
public readonly partial struct EdtfDate;

#if NET
[JsonConverter(typeof(EdtfIntervalJsonConverter))]
#endif
[TypeConverter(typeof(EdtfIntervalTypeConverter))]
public readonly partial struct EdtfInterval;

#if NET
[JsonConverter(typeof(CoordinatesJsonConverter))]
#endif
[TypeConverter(typeof(CoordinatesTypeConverter))]
public readonly partial struct Coordinates;

#if NET
[JsonConverter(typeof(WordJsonConverterFactory))]
#endif
public readonly partial struct Word<TEnum>;
