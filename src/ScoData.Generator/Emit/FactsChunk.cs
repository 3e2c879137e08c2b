using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Linking;

namespace ScoData.Generator.Emit;

/// <summary>Some records of a kind whose facts make up one file: an edit writes, and the compiler reads, that file alone.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Records">The records.</param>
/// <param name="Number">The place of the chunk, from 0.</param>
internal sealed record FactsChunk(KindModel Kind, EquatableArray<LinkedRecord> Records, int Number)
{
    /// <summary>The number of records in one file.</summary>
    public const int Size = 128;

    /// <summary>The chunks of a kind; one if it has few records or none.</summary>
    public static IEnumerable<FactsChunk> Of(KindParts kind)
    {
        for (var first = 0; first == 0 || first < kind.Records.Count; first += Size)
        {
            var records = new LinkedRecord[Math.Min(Size, kind.Records.Count - first)];
            for (var i = 0; i < records.Length; i++)
                records[i] = kind.Records[first + i].Record;
            yield return new FactsChunk(kind.Kind, new(records), first / Size);
        }
    }
}
