using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Schema;
using ScoData.Tables;

namespace ScoData.Generator.Emit;

/// <summary>The rows of a record: an edit writes only those of one record, and the table combines them.</summary>
/// <param name="Values">The preferred values.</param>
/// <param name="Claims">The other values, and the details of each claim.</param>
internal sealed record RecordRow(RowText Values, RowText Claims)
{
    public static RecordRow Of(KindModel model, LinkedRecord record)
    {
        var fields = model.Kind.Fields;
        var values = new RowWriter();
        values.Text(record.Id);
        values.Presence(record.Fields.Select(field => field.Index), fields.Count);
        foreach (var field in record.Fields)
            fields[field.Index].Write(values, field.Preferred);

        var claims = new RowWriter();
        WriteSources(claims, model, record.Sources);
        claims.Presence(record.Fields.Select(field => field.Index), fields.Count);
        foreach (var field in record.Fields)
            WriteClaims(claims, model, fields[field.Index], field);

        return new RecordRow(RowText.Of(values), RowText.Of(claims));
    }

    private static void WriteClaims(RowWriter row, KindModel model, FieldDefinition definition, LinkedField field)
    {
        row.Number(field.Claims.Count);
        for (var i = 0; i < field.Claims.Count; i++)
        {
            var claim = field.Claims[i];
            row.Number(FlagsOf(claim));
            if (i > 0)
                definition.Write(row, claim.Value);
            if (claim.Sources.Count > 0)
                WriteSources(row, model, claim.Sources);
            if (claim.AsOf is { } date)
                row.Date(date);
            if (claim.Note is { } note)
                row.Text(note);
        }
    }

    private static int FlagsOf(LinkedClaim claim) =>
        (claim.Sources.Count > 0 ? RowFormat.OwnSources : 0)
        | (claim.AsOf is null ? 0 : RowFormat.AsOf)
        | (claim.Note is null ? 0 : RowFormat.Note)
        | (claim.IsEditorial ? RowFormat.Editorial : 0);

    private static void WriteSources(RowWriter row, KindModel model, EquatableArray<LinkedSource> sources)
    {
        row.Number(sources.Count);
        foreach (var source in sources)
        {
            row.Number(ReferenceType.Code(model.SourceKinds, source.Source));
            row.Number(source.Locator is null ? 0 : 1);
            if (source.Locator is { } locator)
                row.Text(locator);
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
