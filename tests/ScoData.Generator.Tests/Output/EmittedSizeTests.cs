using System.Globalization;
using System.Text;
using GeneratorTests.Driver;

namespace GeneratorTests.Output;

/// <summary>
/// How many bytes of C# a fixed dataset becomes, by what they are for: no machine and no load changes them. What is meant
/// to change them changes the numbers here, up or down.
/// </summary>
public sealed class EmittedSizeTests
{
    private const int Count = 100;

    private static readonly IReadOnlyDictionary<string, string> Sources = Dataset().Run().Sources;

    [Theory]
    [InlineData("Outings.Facts.g.cs", 253_907)]
    [InlineData("Outing.g.cs", 24_022)]
    [InlineData("OutingTable.g.cs", 38_256)]
    public void A_file_has_as_many_bytes_as_it_had(string file, int bytes) => Assert.Equal(bytes, Encoding.UTF8.GetByteCount(Sources[file]));

    [Fact]
    public void All_files_have_as_many_bytes_as_they_had() => Assert.Equal(337_419, Sources.Values.Sum(Encoding.UTF8.GetByteCount));

    private static Dataset Dataset()
    {
        var dataset = Samples.Minimal();
        for (var i = 0; i < Count; i++)
        {
            dataset.With($"outings/outing-{i:D3}.yaml", string.Create(CultureInfo.InvariantCulture, $$"""
                title: Outing {{i}} to the mountains
                dates: {{1990 + (i % 35)}}-09-09/{{1990 + (i % 35)}}-09-25
                mood: good
                guide: anna
                present: [person/anna, source/diary]
                walkers:
                  value: more than {{1000 + i}}
                  others:
                    - value: {{1000 + i}}
                      sources: [diary]
                cost: USD 10000
                names: { ru: Первый }
                aliases: [Walk {{i}}]
                note: Seen from afar, and not by everybody who was there.
                sources: [diary]

                """));
        }

        return dataset;
    }
}
