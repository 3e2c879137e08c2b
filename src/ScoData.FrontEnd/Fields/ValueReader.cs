using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Fields;

/// <summary>Reads scalars for the types of fields, and reports invalid values.</summary>
/// <param name="file">The name of the file.</param>
/// <param name="field">The field or key that is read.</param>
/// <param name="unit">What a count of the field counts.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class ValueReader(string file, string field, string? unit, List<DataDiagnostic> diagnostics)
{
    /// <summary>What a count of the field counts.</summary>
    public string? Unit => unit;

    /// <summary>The text of a scalar that is a text, or null if there is none or it is invalid.</summary>
    public string? Text(YamlNode node)
    {
        var text = Scalar(node);
        if (text is not null)
            CheckNull(node, text);
        return text;
    }

    /// <summary>The text of a scalar of any type, or null if there is none or it is invalid.</summary>
    public string? Scalar(YamlNode node)
    {
        if (node is YamlScalar { IsEmpty: false, Text: var text })
        {
            if (text.Length != text.Trim().Length)
                Report(DiagnosticDescriptors.SurroundingWhiteSpace, node, field, text[text.Length - 1] == '\n' ? "remove the line break at its end; in a block of text, write >- instead of > or |- instead of |" : "remove it");
            if (TextRules.FixFor(text) is not { } fix)
                return text;
            ReportInvalid(node, text, fix);
            return null;
        }

        switch (node)
        {
            case YamlScalar:
                ReportShape(node, "a value", "write one, or remove the key");
                break;
            case YamlSequence:
                ReportShape(node, "a single value", "write one value; a text that begins with '[' or '- ' needs quotation marks");
                break;
            default:
                ReportShape(node, "a single value", "write one value; a text that begins with '{' or contains ': ' needs quotation marks");
                break;
        }

        return null;
    }

    /// <summary>Warns of a value that YAML takes for none.</summary>
    public void CheckNull(YamlNode node, string text)
    {
        if (node is YamlScalar { IsNull: true })
            Report(DiagnosticDescriptors.NullText, node, text, field);
    }

    /// <summary>Reports a value that YAML takes for none.</summary>
    public void ReportNull(YamlNode node) => ReportShape(node, "a value", "remove it if nothing is known");

    public void ReportInvalid(YamlNode node, string text, string fix) => Report(DiagnosticDescriptors.InvalidValue, node, TextForm.Shortened(text), field, fix);

    public void ReportInvalidDate(YamlNode node, string text, string what, string fix) => Report(DiagnosticDescriptors.InvalidDate, node, TextForm.Shortened(text), what, field, fix);

    /// <summary>Reports a word that is not in a vocabulary; the nearest one is searched for when the diagnostic is shown.</summary>
    public void ReportUnknownWord(YamlNode node, string text, EnumDefinition vocabulary) =>
        Add(node, new DataDiagnostic(DiagnosticDescriptors.InvalidValue, file, node.Index, TextForm.Shortened(text), field, vocabulary.Advice) { NearWords = vocabulary.Words });

    /// <summary>Reports a node of the wrong shape.</summary>
    public void ReportShape(YamlNode node, string needed, string fix) => Report(DiagnosticDescriptors.WrongShape, node, field, needed, node.Shape, fix);

    /// <summary>Reports a list without items.</summary>
    public void ReportEmptyList(YamlNode node, string needed, string fix) => Report(DiagnosticDescriptors.WrongShape, node, field, needed, "an empty list", fix);

    private void Report(DiagnosticDescriptor descriptor, YamlNode node, params string[] arguments) =>
        Add(node, new DataDiagnostic(descriptor, file, node.Index, arguments));

    private void Add(YamlNode node, DataDiagnostic diagnostic)
    {
        if (node is not YamlAlias) // Already reported.
            diagnostics.Add(diagnostic);
    }
}
