using System.Text;
using System.Xml;
using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>XML documentation. The tooltip of a fact has the value in words, its uncertainty and the citation.</summary>
internal static class Docs
{
    /// <summary>How many sources a tooltip cites for one value.</summary>
    private const int MostSources = 2;

    /// <summary>How many other values a tooltip lists.</summary>
    private const int MostValues = 20;

    public static void Summary(this SourceWriter writer, string text) => writer.Line($"/// <summary>{Escape(text)}</summary>");

    public static void Remarks(this SourceWriter writer, string text) => writer.Line($"/// <remarks>{Escape(text)}</remarks>");

    public static void Parameter(this SourceWriter writer, string name, string text) => writer.Line($"/// <param name=\"{name}\">{Escape(text)}</param>");

    /// <summary>A sentence for use in brackets.</summary>
    public static string Aside(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1).TrimEnd('.');

    /// <summary>The paragraph that names sources, or nothing if there are none.</summary>
    public static string Sources(EquatableArray<LinkedSource> sources) =>
        sources.Count == 0 ? "" : $"<para>{(sources.Count == 1 ? "Source" : "Sources")}: {Escape(CiteSome(sources))}</para>";

    /// <summary>
    /// The documentation of one fact of one record: the value with its doubt and sources, what other sources say, and the note.
    /// </summary>
    public static void Fact(this SourceWriter writer, KindModel model, LinkedRecord record, LinkedField fact, string recordSources)
    {
        var field = model.Kind.Fields[fact.Index];
        var preferred = fact.Claims[0];
        var value = Value(field, preferred);
        // On one line: the compiler splits each line of documentation into several tokens.
        var others = fact.HasOthers ? $"<para>{(fact.IsDisputed ? "Others say" : "Also given as")}:</para>{Others(field, fact, record)}" : "";
        var note = preferred.Note is { } remark ? $"<para>Note: {Escape(Sentence(remark))}</para>" : "";
        var sources = preferred.Sources.Count > 0 ? Sources(preferred.Sources) : ProvenanceOf(field, preferred) switch
        {
            FieldProvenance.Editorial => "<para>Words of the editors.</para>",
            FieldProvenance.Register => "<para>From the register.</para>",
            _ => recordSources,
        };
        writer.Line($"/// <summary>{Escape(fact.IsDisputed ? Disputed(value) : value)}{sources}{others}{note}</summary>");
        writer.Remarks(field.Summary);
    }

    private static FieldProvenance ProvenanceOf(FieldDefinition field, LinkedClaim claim) => claim.IsEditorial ? FieldProvenance.Editorial : field.Provenance;

    /// <summary>The documentation of a part of a fact: the value, then which part. The sources are with the fact.</summary>
    public static void Part(this SourceWriter writer, FieldDefinition field, LinkedField fact, string meaning) =>
        writer.Summary($"{Value(field, fact.Claims[0]).TrimEnd('.')}{(fact.IsDisputed ? " (disputed)" : "")}: {meaning}.");

    /// <summary>The value as a sentence; names and texts stay as they are written.</summary>
    private static string Value(FieldDefinition field, LinkedClaim claim)
    {
        var meaning = field.IsList ? null : field.Type.Meaning(claim.Value);
        var words = Collapse(field.DisplayText(claim.Value) + (meaning is null ? "" : $" ({meaning.TrimEnd('.')})") + AsOf(claim));
        return words.Length == 0 || !field.Type.IsSentence ? words
            : field.Type.IsCapitalised ? char.ToUpperInvariant(words[0]) + Sentence(words).Substring(1)
            : Sentence(words);
    }

    private static string Disputed(string value)
    {
        const string Doubt = " (disputed)";
        return value.EndsWith(".", StringComparison.Ordinal) ? value.Substring(0, value.Length - 1) + Doubt + "." : value + Doubt;
    }

    /// <summary>The other values, as a list.</summary>
    private static string Others(FieldDefinition field, LinkedField fact, LinkedRecord record)
    {
        var more = fact.Claims.Count - 1 - MostValues;
        var rest = more > 0 ? $"<item><description>and {Literals.Number(more)} more</description></item>" : "";
        return $"<list type=\"bullet\">{string.Concat(fact.Claims.Skip(1).Take(MostValues).Select(claim => Other(field, claim, record)))}{rest}</list>";
    }

    /// <summary>Another value, on one line; its note is left to the claims.</summary>
    private static string Other(FieldDefinition field, LinkedClaim claim, LinkedRecord record)
    {
        var value = Collapse(field.DisplayText(claim.Value)) + AsOf(claim);
        var sources = SourcesOf(claim, record);
        return $"<item><description>{Escape(sources.Count == 0 ? Sentence(value) : $"{value}: {CiteSome(sources)}")}</description></item>";
    }

    private static EquatableArray<LinkedSource> SourcesOf(LinkedClaim claim, LinkedRecord record) =>
        claim.Sources.Count > 0 ? claim.Sources : record.Sources;

    private static string AsOf(LinkedClaim claim) => claim.AsOf is { } date ? $", as of {date.ToReadableString()}" : "";

    /// <summary>The first sources, and how many more there are. The claims have all of them.</summary>
    private static string CiteSome(EquatableArray<LinkedSource> sources)
    {
        var cited = string.Join("; ", sources.Take(MostSources).Select(Cite));
        return Sentence(sources.Count > MostSources ? $"{cited}; and {Literals.Number(sources.Count - MostSources)} more" : cited);
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
