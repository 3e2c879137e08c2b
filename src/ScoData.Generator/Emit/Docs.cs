using System.Text;
using System.Xml;
using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>XML documentation. The tooltip of a fact has the value in words, its uncertainty and the citation.</summary>
internal static class Docs
{
    /// <summary>The number of claims, and of sources of each, that a tooltip lists: together they would be as many as both multiplied.</summary>
    private const int MostListed = 50;

    public static void Summary(this SourceWriter writer, string text) => writer.Line($"/// <summary>{Escape(text)}</summary>");

    public static void Remarks(this SourceWriter writer, string text) => writer.Line($"/// <remarks>{Escape(text)}</remarks>");

    public static void Parameter(this SourceWriter writer, string name, string text) => writer.Line($"/// <param name=\"{name}\">{Escape(text)}</param>");

    /// <summary>A sentence for use in brackets.</summary>
    public static string Aside(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1).TrimEnd('.');

    /// <summary>The paragraph that names sources, or nothing if there are none.</summary>
    public static string Sources(EquatableArray<LinkedSource> sources) =>
        sources.Count == 0 ? "" : $"<para>{(sources.Count == 1 ? "Source" : "Sources")}: {Escape(CiteAll(sources))}</para>";

    /// <summary>The documentation of one fact of one record.</summary>
    public static void Fact(this SourceWriter writer, KindModel model, LinkedRecord record, LinkedField fact, string recordSources)
    {
        var field = model.Kind.Fields[fact.Index];
        var preferred = fact.Claims[0];
        // On one line: the compiler splits each line of documentation into several tokens.
        var others = fact.IsDisputed ? $"<para>Disputed: {Escape(OtherClaims(field, fact, record))}</para>" : "";
        var note = preferred.Note is { } remark ? $"<para>Note: {Escape(Sentence(remark))}</para>" : "";
        var sources = preferred.Sources.Count > 0 ? Sources(preferred.Sources) : recordSources;
        writer.Line($"/// <summary>{Escape(Value(field, preferred))}{others}{note}{sources}</summary>");
        writer.Remarks(field.Summary);
    }

    /// <summary>The value as a sentence; names and texts stay as they are written.</summary>
    private static string Value(FieldDefinition field, LinkedClaim claim)
    {
        var meaning = field.IsList ? null : field.Type.Meaning(claim.Value);
        var words = Collapse(field.DisplayText(claim.Value) + (meaning is null ? "" : $" ({meaning.TrimEnd('.')})") + AsOf(claim));
        return words.Length == 0 || !field.Type.IsSentence ? words
            : field.Type.IsCapitalised ? char.ToUpperInvariant(words[0]) + Sentence(words).Substring(1)
            : Sentence(words);
    }

    private static string Other(FieldDefinition field, LinkedClaim claim, LinkedRecord record)
    {
        var text = field.DisplayText(claim.Value) + AsOf(claim);
        if (claim.Note is { } note)
            text += $" ({Collapse(note).TrimEnd('.')})";
        var sources = SourcesOf(claim, record);
        return sources.Count == 0 ? Sentence(text) : $"{text}, says {CiteAll(sources)}";
    }

    private static EquatableArray<LinkedSource> SourcesOf(LinkedClaim claim, LinkedRecord record) =>
        claim.Sources.Count > 0 ? claim.Sources : record.Sources;

    private static string AsOf(LinkedClaim claim) => claim.AsOf is { } date ? $", as of {date.ToReadableString()}" : "";

    private static string CiteAll(EquatableArray<LinkedSource> sources) =>
        Sentence(string.Join("; ", sources.Take(MostListed).Select(Cite)) + (sources.Count > MostListed ? $"; and {sources.Count - MostListed} more" : ""));

    private static string OtherClaims(FieldDefinition field, LinkedField fact, LinkedRecord record)
    {
        var others = fact.Claims.Skip(1).Take(MostListed).Select(claim => Other(field, claim, record));
        return string.Join(" ", others) + (fact.Claims.Count - 1 > MostListed ? $" And {fact.Claims.Count - 1 - MostListed} more values." : "");
    }

    private static string Cite(LinkedSource source) => source.Citation.TrimEnd('.') + (source.Locator is { } place ? ", " + place : "");

    private static string Sentence(string text) => CitationText.Closed(Collapse(text));

    private static string Collapse(string text) =>
        IsCollapsed(text) ? text : string.Join(" ", text.Split([' ', '\n', '\r', '\t', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Most texts need no escaping, so they are not copied.</summary>
    private static bool IsCollapsed(string text)
    {
        var isAfterSpace = true;
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' || (c == ' ' && isAfterSpace))
                return false;
            isAfterSpace = c == ' ';
        }

        return !isAfterSpace || text.Length == 0;
    }

    private static string Escape(string text)
    {
        var collapsed = Collapse(text);
        if (IsPlain(collapsed))
            return collapsed;
        var escaped = new StringBuilder(collapsed.Length);
        foreach (var c in collapsed)
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ => escaped.Append(IsPlain(c) ? c : '\uFFFD'),
            };
        }

        return escaped.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c))
                return false;
        }

        return true;
    }

    private static bool IsPlain(char c) => c is >= 'a' and <= 'z' or ' ' || IsPlainOther(c);

    private static bool IsPlainOther(char c) => c is not ('<' or '>' or '&') && (XmlConvert.IsXmlChar(c) || char.IsSurrogate(c));
}
