using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The code of the dataset as a whole: its enums and the list of its kinds.</summary>
internal static class DatasetEmitter
{
    private const string DatasetFile = "_Dataset.g.cs";

    /// <summary>The files of a dataset; without a valid schema, one that holds the namespace open; nothing for a project without data.</summary>
    public static EquatableArray<GeneratedFile> Emit(SchemaResult result, EmitOptions options, bool hasFiles)
    {
        if (result.Schema is not { } schema)
            return hasFiles ? new([EmitEmptyDataset(options)]) : default;
        return schema.Enums.Count > 0 ? new([EmitEnums(schema, options), EmitDataset(schema, options)]) : new([EmitDataset(schema, options)]);
    }

    /// <summary>The class of a dataset whose schema has errors: with it, code that has a 'using' of the namespace adds no error of the compiler to them.</summary>
    private static GeneratedFile EmitEmptyDataset(EmitOptions options)
    {
        var writer = SourceWriter.ForFile(options);
        writer.Summary("The dataset as a whole. Its schema has errors, so that it is empty.");
        writer.GeneratedCode();
        using (writer.Open($"{options.Accessibility} static partial class {options.DatasetName}"))
        {
        }

        return new GeneratedFile(DatasetFile, writer.ToString());
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

        return new GeneratedFile(DatasetFile, writer.ToString());
    }
}
