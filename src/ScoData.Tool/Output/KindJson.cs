using System.Text.Json;
using ScoData.Formatting;

namespace ScoData.Tool.Output;

/// <summary>Writes kinds and their records as JSON.</summary>
internal static class KindJson
{
    /// <summary>Writes a kind and the fields of its records, each with its meaning.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="kind">The kind.</param>
    public static void WriteKind(Utf8JsonWriter json, KindInfo kind)
    {
        json.WriteStartObject();
        WriteProperties(json, kind);
        json.WriteEndObject();
    }

    /// <summary>Writes what describes a kind into an object that has begun: name, plural, count, summary and fields.</summary>
    /// <param name="json">Takes the properties.</param>
    /// <param name="kind">The kind.</param>
    public static void WriteProperties(Utf8JsonWriter json, KindInfo kind)
    {
        json.WriteString("name", kind.Name);
        json.WriteString("plural", kind.Plural);
        json.WriteNumber("count", kind.Count);
        json.WriteString("summary", kind.Summary);
        json.WritePropertyName("fields");
        json.WriteArray(kind.Fields, field => WriteField(json, field));
    }

    /// <summary>Writes the id of a record and the preferred value of every field; null or an empty list where no source gives one.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="record">The record.</param>
    public static void WriteRecord(Utf8JsonWriter json, ScoRecord record)
    {
        var values = record.Claims.Where(claim => claim.Rank == ClaimRank.Preferred).ToDictionary(claim => claim.Field, claim => claim.Value);
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        foreach (var field in record.Kind.Fields)
        {
            json.WritePropertyName(field.Name);
            if (values.TryGetValue(field, out var value))
                ValueJson.Write(json, value, field);
            else if (field.IsList)
                json.WriteArray<object>([], _ => { });
            else
                json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, FieldInfo field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Type.Name);
        json.WriteString("summary", field.Summary);
        json.WriteBoolean("required", field.IsRequired);
        if (field.Unit is not null)
            json.WriteString("unit", field.Unit);
        if (field.Values.Count > 0)
        {
            json.WriteStartObject("values");
            foreach (var value in field.Values)
                json.WriteString(value.Name, value.Summary);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
