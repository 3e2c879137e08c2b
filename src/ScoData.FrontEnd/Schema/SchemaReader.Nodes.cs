using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Schema;

/// <content>Reads the nodes of a schema: texts, flags, ids, names and mappings. Invalid nodes are reported.</content>
internal sealed partial class SchemaReader
{
    private int _hints;

    private string Summary(YamlScalar name, YamlMapping spec)
    {
        if (spec.Find("summary") is null)
            Report(name, $"'{name.Text}' needs a 'summary': it becomes the tooltip and the codebook");
        return Text(spec, "summary") ?? name.Text;
    }

    private List<(YamlScalar Name, YamlMapping Spec)> Mappings(YamlMapping parent, string key)
    {
        var result = new List<(YamlScalar, YamlMapping)>();
        if (parent.Find(key) is not { } found)
            return result;
        if (found.Value is not YamlMapping mapping)
        {
            Report(found.Value, $"'{key}' must be a mapping from names to definitions");
            return result;
        }

        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlMapping spec)
                result.Add((entry.Key, spec));
            else
                Report(entry.Key, $"'{entry.Key.Text}' must be a mapping, such as {(key is "fields" or "common" ? "{ type: text, summary: What it means. }" : "{ summary: What it is. }")}");
        }

        return result;
    }

    private string? Text(YamlMapping spec, string key)
    {
        if (spec.Find(key) is not { } entry)
            return null;
        if (entry.Value is not YamlScalar { IsEmpty: false, IsNull: false } scalar)
        {
            Report(entry.Value, $"'{key}' must be a single value, not {entry.Value.Shape}: write one, in quotation marks if need be, or remove the key");
            return null;
        }

        if (TextRules.FixFor(scalar.Text) is { } fix)
            Report(scalar, $"'{TextForm.Shortened(scalar.Text)}' is not valid text: {fix}");
        return scalar.Text;
    }

    private bool Flag(YamlMapping spec, string key)
    {
        var text = Text(spec, key);
        if (text is null or "true" or "false")
            return text == "true";
        Report(spec.Find(key)!.Value, $"'{key}' must be true or false");
        return true; // Whatever needs it is no second error.
    }

    /// <summary>Reads a date in EDTF.</summary>
    private EdtfDate? Date(YamlMapping spec, string key)
    {
        var text = Text(spec, key);
        if (text is null)
            return null;
        if (EdtfDate.TryParse(text, out var date))
            return date;
        Report(spec.Find(key)!.Value, $"'{key}' cannot be '{TextForm.Shortened(text)}': write a date such as 2026-11-23");
        return null;
    }

    /// <summary>Reads an id.</summary>
    private string? Id(YamlMapping spec, string key)
    {
        var text = Text(spec, key);
        if (text is null || CSharpName.IsId(text))
            return text;
        Report(spec.Find(key)!.Value, $"'{key}' cannot be '{TextForm.Shortened(text)}': use lower-case words joined by hyphens{Example(text)}");
        return null;
    }

    /// <summary>Reads the name of a C# type, which is used unchanged.</summary>
    private string? Identifier(YamlMapping spec, string key)
    {
        var text = Text(spec, key);
        if (text is null || CSharpName.IsTypeName(text))
            return text;
        Report(spec.Find(key)!.Value, $"'{key}' cannot be '{TextForm.Shortened(text)}': use a valid name for a C# type, such as Exercises");
        return null;
    }

    private void CheckNew(YamlScalar name)
    {
        if (SimpleTypes.Find(name.Text) is not null)
            Report(name, $"'{name.Text}' is a type that every schema has; choose another name");
    }

    private bool CheckId(YamlScalar name)
    {
        if (CSharpName.IsId(name.Text))
            return true;
        Report(name, $"'{TextForm.Shortened(name.Text)}' cannot be a name: use lower-case words joined by hyphens{Example(name.Text)}");
        return false;
    }

    private static string Example(string name) => name.Length > CSharpName.LongestId ? $", with at most {CSharpName.LongestId} characters in all"
        : CSharpName.Suggest(name) is { } id ? $", such as '{id}'"
        : "";

    private void CheckKeys(YamlMapping mapping, string what, IReadOnlyCollection<string> known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!known.Contains(entry.Key.Text))
                _diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.UnknownKey, path, entry.Key.Index, what, entry.Key.Text, entry.LooksLikeText ? "; a text with a comma in it needs quotation marks here" : Hint(entry.Key.Text, known)));
        }
    }

    private void Report(YamlNode node, string message) => _diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.InvalidSchema, path, node.Index, message));

    private string Hint(string word, IReadOnlyCollection<string> candidates) =>
        Hint(word, candidates, $"; use one of {WordList.Of([.. candidates.Select(candidate => $"'{candidate}'")])}");

    /// <summary>The closest candidate, or else the fallback. Thousands of errors usually have one cause, so only the first are worth a search.</summary>
    private string Hint(string word, IReadOnlyCollection<string> candidates, string fallback) =>
        _hints++ < MostHints ? KeyAdvice.Hint(word, candidates, fallback) : fallback;
}
