using ScoData;
using ScoData.FrontEnd.Naming;

namespace GeneratorTests.Properties;

/// <summary>Kinds of the library, as a random dataset refers to them.</summary>
internal static class ForeignModel
{
    public static readonly ModelKind Sources = Of("source");

    public static readonly IReadOnlyList<ModelKind> Kinds = [Of("state"), Of("exercise-series"), Of("meeting"), Sources];

    /// <summary>The record that is meant.</summary>
    public static ScoRecord Find(ModelRecord record) =>
        ScoDataset.Kinds.Single(kind => NameOf(kind) == record.Kind.Name).Find(record.Id)!;

    private static ModelKind Of(string name)
    {
        var kind = ScoDataset.Kinds.Single(kind => kind.Name == name);
        var model = new ModelKind(NameOf(kind), "", "");
        model.Records.AddRange(kind.Records.Take(20).Select(record => new ModelRecord(model, record.Id)));
        return model;
    }

    private static string NameOf(KindInfo kind) => "ScoData." + CSharpName.Pascal(kind.Name);
}
