using System.Globalization;
using CsCheck;
using GeneratorTests.Driver;
using Microsoft.CodeAnalysis;
using ScoData.FrontEnd;
using ScoData.Testing;

namespace GeneratorTests.Properties;

/// <summary>
/// Spoilt data never makes the generator throw, each fault has a place in its file, and data in which it finds no fault
/// compiles. The cases are the same in each run. By hand, SCODATA_FUZZ=100000 asks for so many cases of the checks alone
/// and a quarter as many that look for sound ones to compile, one for each 250 cases, and SCODATA_SEED=7 for others. The
/// message of a case that fails holds the files that were changed.
/// </summary>
public sealed class HostileYamlFuzz
{
    private static readonly int Cases = Setting.Number("SCODATA_FUZZ", 8_000);

    private static readonly IReadOnlyDictionary<string, string>[] Samples =
    [
        ScoData.Testing.Samples.Complete().Files,
        ScoData.Testing.Samples.Minimal().Files,
        ScoData.Testing.Samples.Complete().With("schema.yaml", ScoData.Testing.Samples.Schema
            .Replace("announced: { type: date,", "announced: { type: date, not-after: dates, within: guide, requires: title,", StringComparison.Ordinal)
            .Replace("sponsor: { type: person or source,", "sponsor: { type: person or source, among: [present, guide],", StringComparison.Ordinal)).Files,
    ];

    [Fact]
    public void The_checks_take_whatever_they_are_given() => ForEach(0, Cases, random: true, files =>
    {
        var report = Validate(files);
        Assert.Equal(files.Count, report.Files.Count);
        Assert.All(report.Diagnostics, finding =>
        {
            Assert.NotEmpty(finding.Message);
            var lines = Lines(files[finding.Path["facts/".Length..]]);
            Assert.InRange(finding.Line, 1, lines.Count);
            Assert.InRange(finding.Column, 1, lines[finding.Line - 1] + 1);
        });
    });

    [Fact]
    public void The_generator_takes_whatever_it_is_given()
    {
        var (tried, compiled) = (0, 0);
        ForEach(1_000_000, Cases / 4, random: false, files =>
        {
            // Most cases are faulty: of those the checks have seen enough, so that a few will do.
            var isSound = Validate(files).Diagnostics.Count == 0;
            if (tried++ % 20 != 0 && (!isSound || compiled >= Cases / 250))
                return;
            var run = new Dataset().Run([.. files.Select(file => new DataFile(file.Key, file.Value))]);
            Assert.All(run.Diagnostics, diagnostic => CheckPlace(diagnostic, files));
            Assert.Equal(isSound, run.Diagnostics.IsEmpty);
            if (isSound && ++compiled <= Cases / 250)
                run.Compile();
        });
    }

    private static CheckedDataset Validate(IReadOnlyDictionary<string, string> files) =>
        CheckedDataset.Read(files.Select(file => new DatasetFile(file.Key, "facts/" + file.Key, file.Value)), [AssemblyReferences.Facts.Display!]);

    private static void CheckPlace(Diagnostic diagnostic, IReadOnlyDictionary<string, string> files)
    {
        Assert.NotEmpty(diagnostic.GetMessage(CultureInfo.InvariantCulture));
        var place = diagnostic.Location.GetLineSpan();
        var text = files[place.Path["facts/".Length..]];
        Assert.InRange(diagnostic.Location.SourceSpan.End, 0, text.Length);
        var lines = Lines(text);
        Assert.InRange(place.StartLinePosition.Line, 0, lines.Count - 1);
        Assert.InRange(place.EndLinePosition.Line, place.StartLinePosition.Line, lines.Count - 1);
        Assert.InRange(place.StartLinePosition.Character, 0, lines[place.StartLinePosition.Line]);
        Assert.InRange(place.EndLinePosition.Character, 0, lines[place.EndLinePosition.Line]);
    }

    /// <summary>The length of each line, as the compiler counts lines.</summary>
    private static List<int> Lines(string text) => [.. Microsoft.CodeAnalysis.Text.SourceText.From(text).Lines.Select(line => line.Span.Length)];

    private static void ForEach(int start, int count, bool random, Action<SortedDictionary<string, string>> check)
    {
        var failures = new List<string>();
        for (var i = 0; i < count && failures.Count < 5; i++)
        {
            var draw = new Draw(new PCG((uint)(start + i), (ulong)Setting.Number("SCODATA_SEED", 1)));
            // Among the random ones are texts that stumble more.
            var sound = random && draw.Chance(20) ? draw.From(RandomDataset.Gen).Files : draw.Of(Samples);
            var files = new HostileMutation(draw).Spoil(sound);
            try
            {
                check(files);
            }
            catch (Exception exception)
            {
                failures.Add($"Case {start + i}: {exception}\n{string.Join("\n", files.Where(file => sound.GetValueOrDefault(file.Key) != file.Value).Select(file => $"--- {file.Key}\n{file.Value}"))}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }
}
