#if NET
using System.ComponentModel;

// Public, because code that System.Text.Json generates in other projects makes them.
namespace ScoData.Tables;

/// <summary>Writes a quantity as a JSON string and reads it back: <c>"more than 5000"</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuantityJsonConverter() : TextJsonConverter<Quantity>(Quantity.Parse, value => value.ToDataString());

/// <summary>Writes a measurement as a JSON string and reads it back: <c>"1.00794 +- 0.00007"</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MeasurementJsonConverter() : TextJsonConverter<Measurement>(Measurement.Parse, value => value.ToDataString());

/// <summary>Writes an amount of money as a JSON string and reads it back: <c>"USD more than 5000"</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MoneyJsonConverter() : TextJsonConverter<Money>(Money.Parse, value => value.ToDataString());

/// <summary>Writes a date as a JSON string and reads it back: <c>"2003-08-XX"</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EdtfDateJsonConverter() : TextJsonConverter<EdtfDate>(EdtfDate.Parse, value => value.ToString());

/// <summary>Writes an interval as a JSON string and reads it back: <c>"2010-09-09/2010-09-25"</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EdtfIntervalJsonConverter() : TextJsonConverter<EdtfInterval>(EdtfInterval.Parse, value => value.ToString());

/// <summary>Writes coordinates as a JSON string and reads them back: <c>"43.2, 76.9"</c>. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CoordinatesJsonConverter() : TextJsonConverter<Coordinates>(Coordinates.Parse, value => value.ToString());
#endif
