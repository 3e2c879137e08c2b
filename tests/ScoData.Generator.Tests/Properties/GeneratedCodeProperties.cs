using CsCheck;
using GeneratorTests.Driver;

namespace GeneratorTests.Properties;

/// <summary>
/// Whatever right data says, the generator finds no fault in it, and what it generates compiles and says the same. The
/// cases are the same in each run; the variable SCODATA_PROPERTIES=2000 asks for more (a quarter of which are compiled)
/// and SCODATA_SEED=7 for others. A case that fails is made smaller, and written into the message.
/// </summary>
public sealed class GeneratedCodeProperties
{
    /// <summary>The warning on a name such as <c>system</c>. It is drawn to see that what is generated compiles all the same.</summary>
    private const string HiddenType = "SCO0036";

    private static readonly int Cases = Setting.Number("SCODATA_PROPERTIES", 160);

    [Fact]
    public void Right_data_has_no_fault_and_the_order_of_files_does_not_matter() => ForEach(0, Cases, dataset =>
    {
        var run = dataset.ToDataset();
        var first = run.Run();
        Assert.Empty(first.Diagnostics.Where(diagnostic => diagnostic.Id != HiddenType));
        var draw = new Draw(new PCG(1, (ulong)dataset.Files.Count));
        Assert.Equal(first.Sources, run.Run(draw.Shuffled(run.DataFiles())).Sources);
    });

    [Fact]
    public void Generated_code_says_what_the_data_says() => ForEach(1_000_000, Cases / 4, dataset =>
    {
        var run = dataset.ToDataset().Run();
        var facts = new ReadBack(dataset, run.Compile([.. run.Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id == HiddenType)]));
        facts.Check();
        new ReadBackQueries(dataset, facts).Check();
    });

    private static void ForEach(int start, int count, Action<ModelDataset> check)
    {
        for (var i = 0; i < count; i++)
        {
            var seed = new PCG((uint)(start + i), (ulong)Setting.Number("SCODATA_SEED", 1)).ToString();
            try
            {
                check(RandomDataset.Gen.Generate(PCG.Parse(seed), null, out _));
            }
            catch (Exception)
            {
                // The same again, then smaller ones.
                RandomDataset.Gen.Sample(check, seed: seed, iter: 200, threads: 1);
                throw;
            }
        }
    }
}
