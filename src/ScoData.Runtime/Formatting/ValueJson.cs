#if NET
using System.Collections;
using System.Text.Json;

namespace ScoData.Formatting;

/// <summary>
/// Values of claims as JSON: numbers and flags as such, dates in EDTF, counts, measurements and amounts as objects with their limits,
/// references as <c>states/china</c>, words of a vocabulary as the data writes them.
/// </summary>
internal static class ValueJson
{
    /// <summary>Writes a value.</summary>
    /// <param name="json">Takes the value.</param>
    /// <param name="value">The value, as in <see cref="Claim.Value"/>.</param>
    /// <param name="field">The field that it is a value of.</param>
    /// <exception cref="NotSupportedException">The value is of a kind that has no form in JSON.</exception>
    internal static void Write(Utf8JsonWriter json, object value, FieldInfo field)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case Quantity quantity:
                WriteCount(json, quantity, field);
                break;
            case Measurement measurement:
                WriteMeasurement(json, measurement, field);
                break;
            case Money money:
                WriteMoney(json, money);
                break;
            case EdtfDate date:
                json.WriteStringValue(date.ToString());
                break;
            case EdtfInterval interval:
                json.WriteStringValue(interval.ToString());
                break;
            case Coordinates position:
                WritePosition(json, position);
                break;
            case Enum word:
                json.WriteStringValue(field.NameOf(word));
                break;
            case ScoRecord record:
                json.WriteStringValue(RecordPath.Of(record));
                break;
            case TextMap map:
                WriteMap(json, map);
                break;
            case IEnumerable list:
                WriteList(json, list, field);
                break;
            default:
                throw UnknownValue.Of(value);
        }
    }

    /// <summary>The name of a value of an enum that is not of the data, written as the data would: <c>more-than</c>.</summary>
    /// <param name="value">The value.</param>
    internal static string NameOf(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static void WriteCount(Utf8JsonWriter json, Quantity quantity, FieldInfo field)
    {
        json.WriteStartObject();
        WriteLimits(json, quantity);
        WriteUnit(json, field);
        json.WriteEndObject();
    }

    private static void WriteMeasurement(Utf8JsonWriter json, Measurement measurement, FieldInfo field)
    {
        json.WriteStartObject();
        json.WriteString("text", measurement.ToString());
        json.WriteString("comparator", NameOf(measurement.Comparator));
        WriteNumber(json, "best", measurement.Best);
        WriteNumber(json, "uncertainty", measurement.Uncertainty);
        WriteNumber(json, "low", measurement.Low);
        WriteNumber(json, "high", measurement.High);
        WriteUnit(json, field);
        json.WriteEndObject();
    }

    private static void WriteMoney(Utf8JsonWriter json, Money money)
    {
        json.WriteStartObject();
        json.WriteString("currency", money.Currency);
        WriteLimits(json, money.Amount);
        json.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteString("text", quantity.ToString());
        json.WriteString("comparator", NameOf(quantity.Comparator));
        WriteNumber(json, "best", quantity.Best);
        WriteNumber(json, "low", quantity.Low);
        WriteNumber(json, "high", quantity.High);
    }

    private static void WriteUnit(Utf8JsonWriter json, FieldInfo field)
    {
        if (field.Unit is not null)
            json.WriteString("unit", field.Unit);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static void WritePosition(Utf8JsonWriter json, Coordinates position)
    {
        json.WriteStartObject();
        json.WriteNumber("latitude", position.Latitude);
        json.WriteNumber("longitude", position.Longitude);
        json.WriteString("text", position.ToString());
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, TextMap map)
    {
        json.WriteStartObject();
        foreach (var entry in map)
            json.WriteString(entry.Key, entry.Value);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list, FieldInfo field)
    {
        json.WriteStartArray();
        foreach (var item in list)
            Write(json, item, field);
        json.WriteEndArray();
    }
}
#endif
