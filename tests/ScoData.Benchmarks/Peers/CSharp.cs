using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Peers;

/// <summary>Pieces of C#.</summary>
internal static class CSharp
{
    /// <summary><c>peace-mission-2010</c> becomes <c>PeaceMission2010</c>; two numbers that meet stay apart.</summary>
    public static string Pascal(string id)
    {
        var name = "";
        foreach (var word in id.Split('-'))
            name += (name.Length > 0 && char.IsDigit(name[^1]) && char.IsDigit(word[0]) ? "_" : "") + char.ToUpperInvariant(word[0]) + word[1..];
        return name;
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A value of a field that is no reference.</summary>
    public static string Value(PeerField field, JsonNode node) => field.IsList
        ? $"[{string.Join(", ", node.AsArray().Select(item => Single(field, item!)))}]"
        : Single(field, node);

    private static string Single(PeerField field, JsonNode node) => field.Shape switch
    {
        Shape.Text => Literal(node.GetValue<string>()),
        Shape.Flag => node.GetValue<bool>() ? "true" : "false",
        Shape.Integer => Number(node),
        Shape.Choice => $"{field.Type}.{node.GetValue<string>()}",
        Shape.Days => $"new DateSpan {{ First = {Number(node["First"])}, Last = {Number(node["Last"])} }}",
        Shape.Amount => Amount(node),
        Shape.Sum => $"new Sum {{ Currency = {Literal(node["Currency"]!.GetValue<string>())}, Amount = {Amount(node["Amount"]!)} }}",
        Shape.Point => $"new Point {{ Latitude = {Number(node["Latitude"])}, Longitude = {Number(node["Longitude"])} }}",
        Shape.Map => $"new() {{ {string.Join(", ", node.AsObject().Select(pair => $"[{Literal(pair.Key)}] = {Literal(pair.Value!.GetValue<string>())}"))} }}",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static string Amount(JsonNode node) =>
        $"new Amount {{ Comparator = Comparator.{node["Comparator"]}, Low = {Number(node["Low"])}, High = {Number(node["High"])}, Best = {Number(node["Best"])} }}";

    private static string Number(JsonNode? node) => string.Create(CultureInfo.InvariantCulture, $"{node}");
}
