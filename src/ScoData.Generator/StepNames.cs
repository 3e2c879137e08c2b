namespace ScoData.Generator;

/// <summary>The names of the pipeline's steps, for tests of incremental builds.</summary>
internal static class StepNames
{
    public const string Options = nameof(Options);
    public const string Parse = nameof(Parse);
    public const string Files = nameof(Files);
    public const string Foreign = nameof(Foreign);
    public const string Schema = nameof(Schema);
    public const string Names = nameof(Names);
    public const string Records = nameof(Records);
    public const string Summaries = nameof(Summaries);
    public const string Index = nameof(Index);
    public const string Link = nameof(Link);
    public const string Checks = nameof(Checks);
    public const string Kinds = nameof(Kinds);
    public const string KindFiles = nameof(KindFiles);
    public const string EmitFacts = nameof(EmitFacts);
    public const string EmitKinds = nameof(EmitKinds);
    public const string EmitForeign = nameof(EmitForeign);
    public const string EmitDataset = nameof(EmitDataset);
    public const string Diagnostics = nameof(Diagnostics);
}
