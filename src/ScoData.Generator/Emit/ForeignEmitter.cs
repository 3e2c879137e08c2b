using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;

namespace ScoData.Generator.Emit;

/// <summary>The records of a kind of another dataset that this one refers to.</summary>
internal static class ForeignEmitter
{
    public static GeneratedFile Emit(ForeignUse use, EmitOptions options)
    {
        var name = options.TypeNames.TableName(use.Kind);
        var writer = SourceWriter.ForFile(options);
        writer.Summary($"Those of {use.Collection} that this dataset refers to.");
        writer.GeneratedCode();
        writer.NotCovered();
        using (writer.Open($"internal static class {name}"))
        {
            writer.Line($"internal static readonly {TypeNames.Tables}.ForeignRecords<global::{use.Kind}> Instance = new(");
            writer.Continued($"global::{use.Collection}.TryGet{(use.Ids.Count > 0 ? "," : ");")}");
            for (var i = 0; i < use.Ids.Count; i++)
                writer.Continued(Literals.Text(use.Ids[i]) + (i < use.Ids.Count - 1 ? "," : ");"));
        }

        return new GeneratedFile($"{TypeNames.OwnTableName(use.Kind)}.g.cs", writer.ToString());
    }
}
