using Spectre.Console;

namespace ScoData.Tool.Output;

/// <summary>Puts what is known of one field into words: the value, its sources, and every doubt.</summary>
/// <param name="sources">The sources of the record, by number.</param>
internal sealed class FactText(Lookup.SourceList sources)
{
    /// <summary>The claims on one field, the preferred one first, and a remark on how far they agree.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="agreement">How far they agree.</param>
    public Paragraph Of(IReadOnlyList<Claim> claims, Agreement agreement)
    {
        var paragraph = new Paragraph();
        foreach (var claim in claims)
            Append(paragraph, claim, claims[0], agreement);
        if (AgreementWords.Of(agreement, claims) is not { } remark)
            return paragraph;
        return agreement.IsDisagreement()
            ? paragraph.Append($"\n{remark}", Screen.Doubt)
            : paragraph.Append($" ({remark})", Screen.Aside);
    }

    private void Append(Paragraph paragraph, Claim claim, Claim preferred, Agreement agreement)
    {
        if (claim != preferred)
            paragraph.Append(claim.Text == preferred.Text || !agreement.IsDisagreement() ? "\nalso: " : "\nbut also: ", Screen.Doubt);
        paragraph.Append(claim.Text);
        if (claim.AsOf is { } date)
            paragraph.Append($" (as of {date.ToReadableString()})");
        foreach (var citation in claim.Sources)
            paragraph.Append($" {NumberOf(citation)}", Screen.Aside);
        if (claim.Provenance == FieldProvenance.Editorial)
            paragraph.Append(" (editorial)", Screen.Aside);
        if (claim.IsFromEncyclopediaOnly())
            paragraph.Append(" (only in an encyclopedia)", Screen.Aside);
        if (claim.Note is { } note)
            paragraph.Append($"\nNote: {note}", Screen.Doubt);
    }

    private string NumberOf(Citation citation)
    {
        var number = sources.NumberOf(citation.Source);
        return citation.Locator is { } locator ? $"[{number}, {locator}]" : $"[{number}]";
    }
}
