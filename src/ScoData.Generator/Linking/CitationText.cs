using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>The citation that a tooltip ends with: the fields that the schema names under 'cite', as far as a source has them.</summary>
internal static class CitationText
{
    public static string Of(KindSchema kind, Record source)
    {
        var parts = kind.Cite
            .Select(name => source.Find(name))
            .OfType<Field>()
            .Select(field => Words(field.Claims[0].Value, kind.FindField(field.Name)!.Type.Value))
            .ToList();
        // A publisher or date that an earlier part names already is not repeated.
        var once = parts.Where((part, index) => !parts.Take(index).Any(earlier => earlier.Contains(part))).Select(Closed).ToArray();
        return once.Length == 0 ? source.Identity.Id : string.Join(" ", once);
    }

    /// <summary>A text with a mark at its end that closes a sentence.</summary>
    public static string Closed(string text) => text.Length > 0 && text[text.Length - 1] is '.' or '?' or '!' or '…' ? text : text + ".";

    private static string Words(Value value, FieldValue type) => value switch
    {
        ListValue list => string.Join("; ", list.Items.Select(item => Words(item, type))),
        ScalarValue scalar when type is FieldValue.Date or FieldValue.Interval => EdtfInterval.Parse(scalar.Text).ToReadableString(),
        ScalarValue scalar when type is FieldValue.Enum => $"[{scalar.Text.Replace('-', ' ')}]",
        ScalarValue scalar => scalar.Text,
        _ => "",
    };
}
