#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScoData.Formatting;

namespace ScoData.Tables;

/// <summary>
/// Writes a claim as a JSON object with its record, field, value, text, rank, provenance unless it is reported, sources, date and note. The value, with the
/// names within it, is the same as in <c>sco export --format json</c>. The serializer finds it by itself.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimJsonConverter : JsonConverter<Claim>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: claims are those of the dataset.</exception>
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Claims cannot be read from JSON; ScoRecord.Claims has the claims of a record.");

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
        ValueJson.Write(writer, value.Value, value.Field);
        json.Text(nameof(Claim.Text), value.Text);
        json.Text(nameof(Claim.Rank), ValueJson.NameOf(value.Rank));
        if (value.Provenance != FieldProvenance.Reported)
            json.Text(nameof(Claim.Provenance), ValueJson.NameOf(value.Provenance));
        json.Name(nameof(Claim.Sources));
        writer.WriteStartArray();
        foreach (var citation in value.Sources)
            CitationJsonConverter.WriteObject(writer, citation, options);
        writer.WriteEndArray();
        json.Text(nameof(Claim.AsOf), value.AsOf?.ToString());
        json.Text(nameof(Claim.Note), value.Note);
        writer.WriteEndObject();
    }
}

/// <summary>Writes a citation as a JSON object with the id of its source and the place in it, as exports do. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CitationJsonConverter : JsonConverter<Citation>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: citations are those of the dataset.</exception>
    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Citations cannot be read from JSON; Claim.Sources has the citations of a claim.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options) =>
        WriteObject(writer ?? throw new ArgumentNullException(nameof(writer)), value ?? throw new ArgumentNullException(nameof(value)), options);

    internal static void WriteObject(Utf8JsonWriter writer, Citation citation, JsonSerializerOptions options)
    {
        var json = new JsonObjectWriter(writer, options);
        writer.WriteStartObject();
        json.Text(nameof(ISource.Id), citation.Source.Id);
        json.Text(nameof(Citation.Locator), citation.Locator);
        writer.WriteEndObject();
    }
}
#endif
