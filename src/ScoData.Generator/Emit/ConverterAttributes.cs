using ScoData.FrontEnd.Naming;

namespace ScoData.Generator.Emit;

/// <summary>The attributes by which frameworks find the converters of a type.</summary>
internal static class ConverterAttributes
{
    /// <summary>Writes them before a type.</summary>
    /// <param name="writer">Takes the lines.</param>
    /// <param name="json">The converter of System.Text.Json, which frameworks before .NET 8 do not have.</param>
    /// <param name="type">The type converter.</param>
    public static void Write(SourceWriter writer, string json, string type)
    {
        writer.Line("#if NET8_0_OR_GREATER");
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({json}))]");
        writer.Line("#else");
        writer.Line($"[{TypeNames.Tables}.ConvertedBy(typeof({type}))]");
        writer.Line("#endif");
        writer.Line($"[global::System.ComponentModel.TypeConverter(typeof({type}))]");
    }
}
