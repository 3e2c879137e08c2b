using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The table of a kind: all records as read-only data of the assembly, and the indexes of its queries.</summary>
internal static class TableEmitter
{
    /// <summary>The name of the query by what a field refers to. No field or kind becomes a name with an underscore before a letter.</summary>
    public static string IndexName(FieldDefinition field, string target) => $"{IndexName(field)}{(field.IsUnion ? "_" + TypeNames.Part(target) : "")}";

    /// <summary>The name of the query by the values of a field.</summary>
    public static string IndexName(FieldDefinition field) => $"By{field.MemberName}";

    public static GeneratedFile Emit(TableFile table, EmitOptions options)
    {
        var types = options.TypeNames;
        var kind = table.Kind.Kind;
        var name = types.TableName(kind.Name);
        var partial = table.Before.Count == 0 ? "partial " : "";
        var writer = SourceWriter.ForFile(options);
        writer.Summary($"The {kind.PluralWords} as read-only data.");
        writer.GeneratedCode();
        writer.NotCovered();
        using (writer.Open($"internal sealed {partial}class {name} : {TypeNames.Tables}.RecordTable<{types.Class(kind.Name)}>"))
        {
            WriteHead(writer, table, name, types);
            foreach (var part in table.Before)
                part.Write(writer, table.Kind, types);
            ValueEmitter.Write(writer, kind, types);
            foreach (var part in table.After)
                part.Write(writer, table.Kind, types);
            KindEmitter.Write(writer, kind);
        }

        return new GeneratedFile($"{name}.g.cs", writer.ToString());
    }

    public static GeneratedFile Emit(TablePartFile file, EmitOptions options)
    {
        var types = options.TypeNames;
        var name = types.TableName(file.Kind.Kind.Name);
        var writer = SourceWriter.ForFile(options);
        using (writer.Open($"partial class {name}"))
            file.Part.Write(writer, file.Kind, types);
        return new GeneratedFile($"{name}.{file.Part.Name}.g.cs", writer.ToString());
    }

    private static void WriteHead(SourceWriter writer, TableFile table, string name, TypeNames types)
    {
        writer.Line($"internal static readonly {name} Instance = new();");
        writer.Line();
        using (writer.Open($"private {name}() : base({Literals.Number(table.Count)})"))
        {
        }

        writer.Line();
        writer.Line($"protected override {types.Class(table.Kind.Kind.Name)} Read(int ordinal, ref {TypeNames.Tables}.RowReader row) => new(ordinal, ref row);");
        writer.Line();
        if (table.Kind.SourceKinds.Count > 0)
            ValueEmitter.WriteFind(writer, $"protected override {TypeNames.Library}.ISource SourceAt", table.Kind.SourceKinds, types);
    }
}
