using ScoData.Generator.Schema;

namespace ScoData.Generator.Emit;

/// <summary>
/// The second part of a record class: the record as frameworks read it, by its id. Older frameworks have no interface for
/// that, and the library has the converters for .NET 8 and later alone.
/// </summary>
internal static class ParsingEmitter
{
    private const string Span = "global::System.ReadOnlySpan<char>";
    private const string Provider = "global::System.IFormatProvider? provider";

    public static void Write(SourceWriter writer, KindSchema kind, TypeNames types)
    {
        var name = kind.ClassName;
        var table = $"{types.Table(kind.Name)}.Instance";
        writer.Line();
        writer.Line("#if NET8_0_OR_GREATER");
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({TypeNames.Tables}.RecordJsonConverter<{name}>))]");
        writer.Line($"[global::System.ComponentModel.TypeConverter(typeof({TypeNames.Tables}.RecordTypeConverter<{name}>))]");
        using (writer.Open($"sealed partial class {name} : global::System.ISpanParsable<{name}>"))
        {
            foreach (var (of, text) in new[] { ("IParsable", "string"), ("ISpanParsable", Span) })
            {
                var missing = of == "IParsable" ? "?" : "";
                writer.Line($"static {name} global::System.{of}<{name}>.Parse({text} s, {Provider}) => {table}.Parse(s);");
                writer.Line();
                writer.Line($"static bool global::System.{of}<{name}>.TryParse({text}{missing} s, {Provider}, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {name} result) => {table}.TryGet(s, out result);");
                if (of == "IParsable")
                    writer.Line();
            }
        }

        writer.Line("#endif");
    }
}
