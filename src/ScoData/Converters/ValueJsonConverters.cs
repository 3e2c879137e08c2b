#if NET
namespace ScoData;

internal sealed class QuantityJsonConverter() : TextJsonConverter<Quantity>(Quantity.Parse, value => value.ToDataString());

internal sealed class MoneyJsonConverter() : TextJsonConverter<Money>(Money.Parse, value => value.ToDataString());

internal sealed class EdtfDateJsonConverter() : TextJsonConverter<EdtfDate>(EdtfDate.Parse, value => value.ToString());

internal sealed class EdtfIntervalJsonConverter() : TextJsonConverter<EdtfInterval>(EdtfInterval.Parse, value => value.ToString());

internal sealed class CoordinatesJsonConverter() : TextJsonConverter<Coordinates>(Coordinates.Parse, value => value.ToString());
#endif
