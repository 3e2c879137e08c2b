using System.Collections;
using System.Globalization;
using System.Text.Json;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Output;

/// <summary>
/// Writes values of facts as JSON: numbers and flags as such, dates in EDTF, counts with their limits, references as
/// <c>states/china</c>, words of a vocabulary as the data writes them.
/// </summary>
internal static class ValueJson
{
    /// <summary>Writes a value.</summary>
    /// <param name="json">Takes the value.</param>
    /// <param name="value">The value, as in <see cref="Claim.Value"/>.</param>
    /// <param name="field">The field that it is a value of.</param>
    public static void Write(Utf8JsonWriter json, object value, FieldInfo field)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case Enum member:
                json.WriteStringValue(field.Values[Convert.ToInt32(member, CultureInfo.InvariantCulture)].Name);
                break;
            case ScoRecord record:
                json.WriteStringValue(RecordLookup.PathOf(record));
                break;
            case Quantity quantity:
                json.WriteStartObject();
                WriteParts(json, quantity);
                if (field.Unit is not null)
                    json.WriteString("unit", field.Unit);
                json.WriteEndObject();
                break;
            case Money money:
                json.WriteStartObject();
                json.WriteString("currency", money.Currency);
                WriteParts(json, money.Amount);
                json.WriteEndObject();
                break;
            case Coordinates position:
                json.WriteStartObject();
                json.WriteNumber("latitude", position.Latitude);
                json.WriteNumber("longitude", position.Longitude);
                json.WriteString("text", position.ToString());
                json.WriteEndObject();
                break;
            case TextMap map:
                json.WriteStartObject();
                foreach (var (key, text) in map)
                    json.WriteString(key, text);
                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteArray(list.Cast<object>(), item => Write(json, item, field));
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteParts(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteString("text", quantity.ToString());
        json.WriteString("comparator", JsonNamingPolicy.KebabCaseLower.ConvertName(quantity.Comparator.ToString()));
        WriteNumber(json, "best", quantity.Best);
        WriteNumber(json, "low", quantity.Low);
        WriteNumber(json, "high", quantity.High);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
