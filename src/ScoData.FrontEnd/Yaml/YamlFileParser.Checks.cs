using ScoData.FrontEnd.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScoData.FrontEnd.Yaml;

/// <content>Reports what data files cannot use, and what a person reads otherwise.</content>
internal sealed partial class YamlFileParser
{
    private void CheckProperties(ParsingEvent next)
    {
        if (next is AnchorAlias alias)
            Report(DiagnosticDescriptors.UnsupportedYaml, Mark(next), $"the alias '*{alias.Value}'", "write the value out" + OrQuote("*"));
        if (next is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            Report(DiagnosticDescriptors.UnsupportedYaml, Mark(next), $"the anchor '&{node.Anchor}'", "remove it; each record states all of its facts itself" + OrQuote("&"));
        if (!node.Tag.IsEmpty)
            Report(DiagnosticDescriptors.UnsupportedYaml, Mark(next), $"the tag '{Written(node.Tag)}'", "remove it; the schema gives each value its type" + OrQuote("!"));
    }

    private static string OrQuote(string mark) => $"; a text that begins with '{mark}' needs quotation marks";

    /// <summary>The tag in its usual short form.</summary>
    private static string Written(TagName tag) => tag.ToString().Replace("tag:yaml.org,2002:", "!!");

    private static bool IsNull(Scalar scalar) => scalar is { Style: ScalarStyle.Plain, Value: "null" or "Null" or "NULL" or "~" };

    private void CheckComment(SourceSpan? comment)
    {
        if (comment is { } span)
            Report(DiagnosticDescriptors.DoubtfulComment, span, _text.Substring(span.Start, span.Length));
    }
}
