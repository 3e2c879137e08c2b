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

    /// <summary>The text of a scalar, or null if there is none or it is invalid.</summary>
    public string? Text(YamlNode node)
    {
        if (node is YamlScalar { Text: var text } && !string.IsNullOrWhiteSpace(text))
        {
            if (text.Length != text.Trim().Length)
                Report(DiagnosticDescriptors.SurroundingWhiteSpace, node, field, text[text.Length - 1] == '\n' ? "remove the line break at its end; in a block of text, write >- instead of > or |- instead of |" : "remove it");
            if (TextRules.FixFor(text) is not { } fix)
                return text;
            ReportInvalid(node, text.Length > 40 ? "This text" : TextRules.Printable(text), fix);
            return null;
        }

        if (node is YamlScalar)
            ReportShape(node, "a value", "write one, or remove the key");
        else
            ReportShape(node, "a single value", "write text, in quotes if it contains ': ' or ' #'");
        return null;
    }

    public void ReportInvalid(YamlNode node, string text, string fix) => Report(DiagnosticDescriptors.InvalidValue, node, text, field, fix);

    /// <summary>Reports a word that is not in a vocabulary; the nearest one is searched for when the diagnostic is shown.</summary>
    public void ReportUnknownWord(YamlNode node, string text, EnumDefinition vocabulary) =>
        Add(node, new DataDiagnostic(DiagnosticDescriptors.InvalidValue, file, node.Index, text, field, vocabulary.Advice) { NearWords = vocabulary.Words });

    public void ReportInvalidDate(YamlNode node, string text, string what, string fix) => Report(DiagnosticDescriptors.InvalidDate, node, text, what, field, fix);

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
