namespace ScoData.Tool.Diff;

/// <summary>Compares what two exports say of one field of a record.</summary>
/// <param name="template">A change of that field, of which nothing else is known.</param>
/// <param name="before">The old claims, the preferred one first.</param>
/// <param name="after">The new claims, the preferred one first.</param>
internal sealed class FieldComparison(Change template, IReadOnlyList<ComparedClaim> before, IReadOnlyList<ComparedClaim> after)
{
    private readonly ComparedClaim? _first = before.FirstOrDefault();
    private readonly ComparedClaim? _newFirst = after.FirstOrDefault();

    /// <summary>The differences: that of the preferred value first, then those of the claims.</summary>
    public IEnumerable<Change> Changes()
    {
        var pairs = Pairs();
        var removed = before.Except(pairs.Select(pair => pair.Before));
        var added = after.Except(pairs.Select(pair => pair.After));
        if (Preferred() is { } type)
        {
            // This tells of both preferred claims; none of them is told of again.
            yield return template with { Type = type, Before = _first?.Claim, After = _newFirst?.Claim };
            removed = removed.Where(claim => claim != _first);
            added = added.Where(claim => claim != _newFirst);
        }

        foreach (var claim in added)
            yield return template with { Type = ChangeType.ClaimAdded, After = claim.Claim };
        foreach (var claim in removed)
            yield return template with { Type = ChangeType.ClaimRemoved, Before = claim.Claim };
        foreach (var (old, known) in pairs)
        {
            if (known.EditsSince(old).ToArray() is { Length: > 0 } edits)
                yield return template with { Type = ChangeType.ClaimEdited, Before = old.Claim, After = known.Claim, Edits = edits };
        }
    }

    private ChangeType? Preferred() => (_first, _newFirst) switch
    {
        (null, null) => null,
        (null, _) => ChangeType.FactAdded,
        (_, null) => ChangeType.FactRemoved,
        _ when _first.Value == _newFirst.Value => null,
        _ => Values(before).SequenceEqual(Values(after), StringComparer.Ordinal) ? ChangeType.Reranked : ChangeType.Corrected,
    };

    private static IEnumerable<string> Values(IEnumerable<ComparedClaim> claims) => claims.Select(claim => claim.Value).Order(StringComparer.Ordinal);

    /// <summary>Claims of the same value. Those that were not edited find each other first.</summary>
    private List<(ComparedClaim Before, ComparedClaim After)> Pairs()
    {
        var pairs = new List<(ComparedClaim Before, ComparedClaim After)>();
        var open = before.ToList();
        foreach (var mayDiffer in new[] { false, true })
        {
            foreach (var known in after.Except(pairs.Select(pair => pair.After)).ToArray())
            {
                if (open.Find(old => old.Value == known.Value && (mayDiffer || !known.EditsSince(old).Any())) is not { } match)
                    continue;
                pairs.Add((match, known));
                open.Remove(match);
            }
        }

        return [.. pairs.OrderBy(pair => after.ToList().IndexOf(pair.After))];
    }
}
