using ScoData.Generator.Linking;
using ScoData.Generator.Schema;
using ScoData.Tables;

namespace ScoData.Generator.Emit;

/// <summary>The rows of a record: an edit writes those of one record, and the table puts all of them together.</summary>
/// <param name="Values">The preferred values.</param>
/// <param name="Claims">The other values, and what is said of each.</param>
internal sealed record RecordRow(RowText Values, RowText Claims)
{
    public static RecordRow Of(LinkedKind kind, LinkedRecord record)
    {
        var values = new RowWriter(kind);
        values.Text(record.Id);
        values.Presence(record.Fields);
        foreach (var field in record.Fields)
            values.Value(kind.Kind.Fields[field.Index], field.Value);

        var claims = new RowWriter(kind);
        claims.Sources(record.Sources);
        claims.Presence(record.Fields);
        foreach (var field in record.Fields)
            WriteClaims(claims, kind.Kind.Fields[field.Index], field);

        return new RecordRow(RowText.Of(values), RowText.Of(claims));
    }

    private static void WriteClaims(RowWriter writer, FieldSchema field, LinkedField fact)
    {
        writer.Number(fact.Claims.Count);
        for (var i = 0; i < fact.Claims.Count; i++)
        {
            var claim = fact.Claims[i];
            writer.Number((claim.Sources.Count > 0 ? RowFormat.OwnSources : 0) | (claim.AsOf is null ? 0 : RowFormat.AsOf) | (claim.Note is null ? 0 : RowFormat.Note));
            if (i > 0)
                writer.Value(field, claim.Value);
            if (claim.Sources.Count > 0)
                writer.Sources(claim.Sources);
            if (claim.AsOf is { } date)
                writer.Date(date);
            if (claim.Note is { } note)
                writer.Text(note);
        }
    }
}

/// <summary>A row as a piece of the literal that holds all of a kind.</summary>
/// <param name="Literal">The piece, between the quotation marks.</param>
/// <param name="Length">How many bytes it is.</param>
internal sealed record RowText(string Literal, int Length)
{
    public static RowText Of(RowWriter row)
    {
        var literal = Literals.Text(row.ToString());
        return new RowText(literal.Substring(1, literal.Length - 2), row.Position);
    }
}
