using ScoData.Generator.Collections;

namespace ScoData.Generator.Linking;

/// <summary>Some records of a kind whose facts make up one file: an edit writes, and the compiler reads, that file alone.</summary>
/// <param name="Part">The kind with these records only.</param>
/// <param name="Number">The place of the chunk, from 0.</param>
internal sealed record FactsChunk(LinkedKind Part, int Number)
{
    private const int Size = 128;

    /// <summary>The chunks of a kind; one where it has few records or none.</summary>
    public static IEnumerable<FactsChunk> Of(LinkedKind kind)
    {
        for (var first = 0; first == 0 || first < kind.Records.Count; first += Size)
        {
            var records = kind.Records.AsSpan().Slice(first, Math.Min(Size, kind.Records.Count - first)).ToArray();
            yield return new FactsChunk(kind with { Records = new EquatableArray<LinkedRecord>(records) }, first / Size);
        }
    }
}
