#if NET
using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>
/// Writes a claim as a JSON object with its record, field, value, text, rank, sources, date and note. The value is a
/// number, a flag, a string in the data form, or an array of such. The serializer finds it by itself.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimJsonConverter : JsonConverter<Claim>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: claims are those of the dataset.</exception>
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A claim is not read from JSON; ScoRecord.Claims has those on a record.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options)
    {
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        var json = new JsonObjectWriter(writer ?? throw new ArgumentNullException(nameof(writer)), options);
        writer.WriteStartObject();
        json.Text(nameof(Claim.Record), RecordPath.Of(value.Record));
        json.Text(nameof(Claim.Field), value.Field.Name);
        json.Name(nameof(Claim.Value));
        WriteValue(writer, value.Value, value.Field);
        json.Text(nameof(Claim.Text), value.Text);
        json.Text(nameof(Claim.Rank), JsonNamingPolicy.KebabCaseLower.ConvertName(value.Rank.ToString()));
        json.Name(nameof(Claim.Sources));
        writer.WriteStartArray();
        foreach (var citation in value.Sources)
            CitationJsonConverter.WriteObject(writer, citation, options);
        writer.WriteEndArray();
        json.Text(nameof(Claim.AsOf), value.AsOf?.ToString());
        json.Text(nameof(Claim.Note), value.Note);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object value, FieldInfo field)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case Quantity quantity:
                writer.WriteStringValue(quantity.ToDataString());
                break;
            case Money money:
                writer.WriteStringValue(money.ToDataString());
                break;
            case Enum member:
                writer.WriteStringValue(field.Values[Convert.ToInt32(member, CultureInfo.InvariantCulture)].Name);
                break;
            case ScoRecord record:
                writer.WriteStringValue(RecordPath.Of(record));
                break;
            case KeyValuePair<string, string> pair:
                writer.WriteStartObject();
                writer.WriteString(pair.Key, pair.Value);
                writer.WriteEndObject();
                break;
            case TextMap map:
                writer.WriteStartObject();
                foreach (var entry in map)
                    writer.WriteString(entry.Key, entry.Value);
                writer.WriteEndObject();
                break;
            case IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                    WriteValue(writer, item, field);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}

/// <summary>Writes a citation as a JSON object with its source and the place in it. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CitationJsonConverter : JsonConverter<Citation>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: citations are those of the dataset.</exception>
    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A citation is not read from JSON; Claim.Sources has those of a claim.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options) =>
        WriteObject(writer ?? throw new ArgumentNullException(nameof(writer)), value ?? throw new ArgumentNullException(nameof(value)), options);

    internal static void WriteObject(Utf8JsonWriter writer, Citation citation, JsonSerializerOptions options)
    {
        var json = new JsonObjectWriter(writer, options);
        writer.WriteStartObject();
        json.Text(nameof(Citation.Source), RecordPath.Of(citation.Source));
        json.Text(nameof(Citation.Locator), citation.Locator);
        writer.WriteEndObject();
    }
}
#endif
