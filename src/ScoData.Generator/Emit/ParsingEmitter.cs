using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>
/// The second part of a record class: parsing by id, for frameworks. Older frameworks have no interface for it; the method
/// alone is enough for minimal APIs, which newer programs have.
/// </summary>
internal static class ParsingEmitter
{
    private const string Span = "global::System.ReadOnlySpan<char>";
    private const string Attributes = "global::System.Diagnostics.CodeAnalysis";
    private const string Provider = "global::System.IFormatProvider? provider";

    public static void Write(SourceWriter writer, KindDefinition kind, TypeNames types)
    {
        var name = kind.ClassName;
        var table = $"{types.Table(kind.Name)}.Instance";
        writer.Line();
        writer.Line("#if NET8_0_OR_GREATER");
        using (writer.Open($"sealed partial class {name} : global::System.ISpanParsable<{name}>"))
        {
            writer.Summary($"The {kind.Words} with an id: the same as Get, but for the exception.");
            writer.Parameter("s", "The id, or a former one.");
            writer.Parameter("provider", "Not used.");
            writer.Line("/// <exception cref=\"global::System.FormatException\">No record has the id; the message names near matches.</exception>");
            writer.NotCovered();
            writer.Line($"public static {name} Parse(string s, {Provider} = null) => {table}.Parse(s);");
            writer.Line();
            WriteTryParse(writer, $"[{Attributes}.NotNullWhen(true)] ", $"[{Attributes}.MaybeNullWhen(false)] out {name}", $"{table}.TryGet(s, out result)");
            writer.Line();
            writer.NotCovered();
            writer.Line($"static {name} global::System.ISpanParsable<{name}>.Parse({Span} s, {Provider}) => {table}.Parse(s);");
            writer.Line();
            writer.NotCovered();
            writer.Line($"static bool global::System.ISpanParsable<{name}>.TryParse({Span} s, {Provider}, [{Attributes}.MaybeNullWhen(false)] out {name} result) => {table}.TryGet(s, out result);");
        }

        writer.Line("#else");
        using (writer.Open($"partial class {name}"))
            WriteTryParse(writer, "", $"out {name}?", $"{table}.TryGet(global::System.MemoryExtensions.AsSpan(s), out result)");
        writer.Line("#endif");
    }

    /// <summary>Minimal APIs require a public method; the interfaces alone are not enough.</summary>
    private static void WriteTryParse(SourceWriter writer, string attribute, string result, string find)
    {
        writer.Summary("Finds a record by its id, for frameworks.");
        writer.NotCovered();
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line($"public static bool TryParse({attribute}string? s, {Provider}, {result} result) => {find};");
    }
}
