using System.Globalization;
using GeneratorTests.Driver;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>The same data gives the same bytes, whatever the machine.</summary>
public sealed class DeterminismTests
{
    private static readonly Dataset Sample = Samples.Complete();

    private static readonly IReadOnlyDictionary<string, string> Expected = Sample.Run().Sources;

    /// <summary>Cultures with other digits, signs, calendars and rules for upper and lower case.</summary>
    public static TheoryData<CultureInfo> Cultures => [CultureInfo.GetCultureInfo("fi-FI"), CultureInfo.GetCultureInfo("tr-TR"), CultureInfo.GetCultureInfo("ar-SA"), Odd()];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_culture_of_the_machine_does_not_matter(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            Assert.Equal(Expected, Sample.Run().Sources);
            var fault = Assert.Single(Samples.Complete().With("outings/walk.yaml", "title: Walk\nwalkers: 5I000\nsources: [diary]\n").Run().Diagnostics);
            Assert.StartsWith("'5I000' is not a valid value for 'walkers': write digits, alone", fault.GetMessage(), StringComparison.Ordinal);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void The_order_of_the_files_and_their_line_ends_do_not_matter()
    {
        var shuffled = Sample.Files.Reverse().Select(file => new DataFile(file.Key, file.Value.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(Expected, Sample.Run(shuffled).Sources);
    }

    [Theory]
    [InlineData("/home/anna/my facts/")]
    [InlineData(@"C:\Users\Анна\facts\")]
    [InlineData("../")]
    public void The_folder_does_not_matter(string folder) =>
        Assert.Equal(Expected, Sample.Run(Sample.Files.Select(file => new DataFile(file.Key, file.Value, folder))).Sources);

    [Fact]
    public void Runs_at_the_same_time_do_not_disturb_each_other() =>
        Assert.All(
            ParallelEnumerable.Range(0, 16).WithDegreeOfParallelism(8).Select(_ => Sample.Run().Sources).ToArray(),
            sources => Assert.Equal(Expected, sources));

    /// <summary>A culture worse than any real one.</summary>
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberGroupSeparator = "\u2019";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.DateTimeFormat.Calendar = new GregorianCalendar(GregorianCalendarTypes.Localized);
        return culture;
    }
}
