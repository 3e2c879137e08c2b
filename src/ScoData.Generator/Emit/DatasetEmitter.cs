using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The code of the dataset as a whole: its enums and the list of its kinds.</summary>
internal static class DatasetEmitter
{
    public static IEnumerable<GeneratedFile> Emit(DatasetSchema schema, EmitOptions options)
    {
        if (schema.Enums.Count > 0)
            yield return EmitEnums(schema, options);
        yield return EmitDataset(schema, options);
    }

    private static GeneratedFile EmitEnums(DatasetSchema schema, EmitOptions options)
    {
        var writer = SourceWriter.ForFile(options);
        for (var i = 0; i < schema.Enums.Count; i++)
        {
            if (i > 0)
                writer.Line();
            WriteEnum(writer, schema.Enums[i], options);
        }

        return new GeneratedFile("_Enums.g.cs", writer.ToString());
    }

    private static void WriteEnum(SourceWriter writer, EnumDefinition definition, EmitOptions options)
    {
        writer.Summary(definition.Summary);
        writer.GeneratedCode();
        ConverterAttributes.Write(writer, $"{TypeNames.Tables}.WordJsonConverter<{definition.ClassName}>", $"{TypeNames.Tables}.WordTypeConverter<{definition.ClassName}>");
        using (writer.Open($"{options.Accessibility} enum {definition.ClassName}"))
        {
            foreach (var member in definition.Members)
            {
                if (member.Ordinal > 0)
                    writer.Line();
                writer.Summary(member.Summary);
                writer.Line($"[global::System.Runtime.Serialization.EnumMember(Value = {Literals.Text(member.Name)})]");
                writer.Line($"{member.MemberName},");
            }
        }
    }

    private static GeneratedFile EmitDataset(DatasetSchema schema, EmitOptions options)
    {
        var types = options.TypeNames;
        var writer = SourceWriter.ForFile(options, $"[assembly: {TypeNames.Tables}.Dataset({Literals.Text($"{options.Namespace}.{options.DatasetName}")})]");
        writer.Summary("The dataset as a whole.");
        writer.GeneratedCode();
        using (writer.Open($"{options.Accessibility} static partial class {options.DatasetName}"))
        {
            writer.Summary("Every kind of record, with all of its records, in the order of the schema.");
            writer.NotCovered();
            writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{TypeNames.Library}.KindInfo> Kinds => KindList.Value;");
            writer.Line();
            writer.Summary("The version of the data, by the calendar.");
            writer.NotCovered();
            writer.Line($"public static string DataVersion => {Literals.Text(options.DataVersion)};");
            writer.Line();
            writer.NotCovered();
            using (writer.Open("private static class KindList"))
            {
                using (writer.Open($"internal static readonly global::System.Collections.Generic.IReadOnlyList<{TypeNames.Library}.KindInfo> Value = global::System.Array.AsReadOnly(new {TypeNames.Library}.KindInfo[]", "});"))
                {
                    foreach (var kind in schema.Kinds)
                        writer.Line($"{types.Table(kind.Name)}.Instance.Kind,");
                }
            }
        }

        return new GeneratedFile("_Dataset.g.cs", writer.ToString());
    }
}
