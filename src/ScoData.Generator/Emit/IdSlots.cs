using ScoData.Tables;

namespace ScoData.Generator.Emit;

/// <summary>The hash slots for looking up records by id.</summary>
/// <param name="Slots">For each slot the place of a record, from 1, with a part of the hash of its id; 0 if it is free.</param>
/// <param name="ByPart">Whether a part of each id is enough to tell them apart.</param>
internal sealed record IdSlots(uint[] Slots, bool ByPart)
{
    /// <summary>With more probes, lookups would be slow because too many ids share the same part.</summary>
    private const int MostSteps = 32;

    public static IdSlots Of(IReadOnlyList<string> ids) =>
        LayOut(ids, id => IdHash.OfPart(id.AsSpan()), MostSteps) is { } slots
            ? new IdSlots(slots, true)
            : new IdSlots(LayOut(ids, id => IdHash.OfAll(id.AsSpan()), int.MaxValue)!, false);

    private static uint[]? LayOut(IReadOnlyList<string> ids, Func<string, uint> hashOf, int mostSteps)
    {
        var slots = new uint[ids.Count == 0 ? 0 : IdHash.SlotsFor(ids.Count)];
        for (var i = 0; i < ids.Count; i++)
        {
            var hash = hashOf(ids[i]);
            var slot = hash & (uint)(slots.Length - 1);
            for (var steps = 0; slots[slot] != 0; slot = (slot + 1) & (uint)(slots.Length - 1))
            {
                if (++steps > mostSteps)
                    return null;
            }

            slots[slot] = (hash & ~IdHash.PlaceBits) | (uint)(i + 1);
        }

        return slots;
    }
}
