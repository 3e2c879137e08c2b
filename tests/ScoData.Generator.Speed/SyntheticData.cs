using ScoData.Testing;

namespace GeneratorSpeed;

/// <summary>Records of 18 lines each, one to a file, which refer to a few people and sources.</summary>
internal static class SyntheticData
{
    private const int Others = 50;

    public static IReadOnlyList<DataFile> Of(int records) =>
    [
        new("schema.yaml", Samples.Schema),
        new("people.yaml", string.Concat(Enumerable.Range(0, Others).Select(i => $"person-{i}:\n  name: Person {i}\n  sources: [source-{i}]\n"))),
        new("sources.yaml", string.Concat(Enumerable.Range(0, Others).Select(i => $"source-{i}:\n  title: Source {i}\n  authors: [\"Bee, Anna\"]\n  issued: 2010-09\n"))),
        .. Enumerable.Range(0, records).Select(i => new DataFile($"outings/outing-{i}.yaml", Record(i))),
    ];

    private static string Record(int i) => $$"""
        title: Outing {{i}} to the mountains
        dates: {{1990 + (i % 35)}}-09-09/{{1990 + (i % 35)}}-09-25
        mood: good
        guide: person-{{i % Others}}
        present:
          - person/person-{{i * 7 % Others}}
          - source/source-{{i * 11 % Others}}
        walkers:
          value: more than {{1000 + i}}
          as-of: 2010
          others:
            - value: {{1000 + i}}
              sources: [source-{{i * 3 % Others}}]
        cost: USD 10000
        country: KZ
        names: { ru: Первый, zh: 第一 }
        note: Seen from afar, and not by everybody who was there.
        sources: [source-{{i % Others}}, source-{{(i + 1) % Others}}]

        """;
}
