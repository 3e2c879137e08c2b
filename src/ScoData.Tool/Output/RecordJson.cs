using System.Text.Json;
using ScoData.Formatting;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Output;

/// <summary>Writes one record with everything that sources say of it as JSON.</summary>
internal static class RecordJson
{
    /// <summary>Writes a record: its claims by field, its sources, and what it is connected with.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="record">The record.</param>
    public static void Write(Utf8JsonWriter json, ScoRecord record)
    {
        json.WriteStartObject();
        WriteNamesAndFields(json, record);
        json.WritePropertyName("sources");
        json.WriteArray(SourceList.Of(record).Sources, source => WriteSource(json, source));
        json.WritePropertyName("referredToBy");
        json.WriteArray(References.To(record), referrers => WriteReferrers(json, referrers));
        if (record is Source self)
        {
            json.WriteString("citation", self.Cite());
            json.WritePropertyName("sourceFor");
            json.WriteArray(References.CitedBy(self), WritePath);
        }

        json.WriteEndObject();

        void WritePath(ScoRecord other) => json.WriteStringValue(RecordLookup.PathOf(other));
    }

    /// <summary>Writes what a record is called, and its claims by field with how far they agree.</summary>
    /// <param name="json">Takes the properties.</param>
    /// <param name="record">The record.</param>
    public static void WriteNamesAndFields(Utf8JsonWriter json, ScoRecord record)
    {
        json.WriteString("path", RecordLookup.PathOf(record));
        json.WriteString("kind", record.Kind.Name);
        json.WriteString("id", record.Id);
        json.WriteString("label", record.Label);
        json.WritePropertyName("formerIds");
        json.WriteArray(record.FormerIds, json.WriteStringValue);
        json.WriteStartObject("fields");
        foreach (var claims in record.Claims.GroupBy(claim => claim.Field))
            WriteField(json, record, claims);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, ScoRecord record, IGrouping<FieldInfo, Claim> claims)
    {
        json.WriteStartObject(claims.Key.Name);
        json.WriteString("agreement", NameOf(record.AgreementOn(claims.Key.Name)));
        json.WritePropertyName("claims");
        json.WriteArray(claims, claim => WriteClaim(json, claim));
        json.WriteEndObject();
    }

    /// <summary>Writes one claim: rank, value, words, date, note and sources.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="claim">The claim.</param>
    public static void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("rank", NameOf(claim.Rank));
        json.WritePropertyName("value");
        ValueJson.Write(json, claim.Value, claim.Field);
        json.WriteString("text", claim.Text);
        if (claim.AsOf is { } date)
            json.WriteString("asOf", date.ToString());
        if (claim.Note is { } note)
            json.WriteString("note", note);
        if (claim.Provenance != FieldProvenance.Reported)
            json.WriteString("provenance", NameOf(claim.Provenance));
        json.WritePropertyName("sources");
        json.WriteArray(claim.Sources, citation => WriteCitation(json, citation));
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Source.Id);
        if (citation.Locator is { } locator)
            json.WriteString("locator", locator);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, ISource source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("citation", source.Cite());
        json.WriteEndObject();
    }

    private static void WriteReferrers(Utf8JsonWriter json, Referrers referrers)
    {
        json.WriteStartObject();
        json.WriteString("kind", referrers.Kind.Name);
        json.WriteString("field", referrers.Field.Name);
        json.WritePropertyName("records");
        json.WriteArray(referrers.Records, record => json.WriteStringValue(RecordLookup.PathOf(record)));
        json.WriteEndObject();
    }

    /// <summary>The name of a value of an enum as the data would write it: <c>conflict</c>.</summary>
    /// <param name="value">The value.</param>
    public static string NameOf(Enum value) => ValueJson.NameOf(value);
}
