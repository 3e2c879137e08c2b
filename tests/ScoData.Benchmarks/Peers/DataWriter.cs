using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Benchmarks.Peers;

/// <summary>The records as files that are read at start.</summary>
internal static partial class DataWriter
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(IReadOnlyList<PeerKind> kinds) =>
        $"{{{string.Join(",\n", kinds.Select(kind => $"\"{kind.Collection}\":[\n{string.Join(",\n", kind.Records.Select(Text))}]"))}}}\n";

    /// <summary>One key to a line, as people write it; ids and numbers without quotes.</summary>
    public static string Yaml(IReadOnlyList<PeerKind> kinds)
    {
        var text = new StringBuilder();
        foreach (var kind in kinds)
        {
            text.Append(kind.Collection).Append(":\n");
            foreach (var record in kind.Records)
            {
                var indent = "- ";
                foreach (var (key, value) in record)
                {
                    text.Append(indent).Append(key).Append(": ").Append(value is JsonObject or JsonArray ? Spaced(value) : Plain(value!)).Append('\n');
                    indent = "  ";
                }
            }
        }

        return text.ToString();
    }

    private static string Text(JsonNode node) => node.ToJsonString(_options);

    private static string Spaced(JsonNode node) => node switch
    {
        JsonObject map => $"{{ {string.Join(", ", map.Select(pair => $"{Text(JsonValue.Create(pair.Key))}: {Plain(pair.Value!)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(item => item is JsonObject ? Spaced(item) : Plain(item!)))}]",
        _ => Plain(node),
    };

    private static string Plain(JsonNode node) =>
        node is JsonObject ? Spaced(node)
        : node.GetValueKind() == JsonValueKind.String && PlainText().IsMatch(node.GetValue<string>()) ? node.GetValue<string>()
        : Text(node);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9 ./-]*[A-Za-z0-9.]$")]
    private static partial Regex PlainText();
}
