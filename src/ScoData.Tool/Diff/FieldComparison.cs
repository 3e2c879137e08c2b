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
        var removed = before.Except(pairs.Select(pair => pair.Before)).ToList();
        var added = after.Except(pairs.Select(pair => pair.After)).ToList();
        if (Preferred() is { } type)
        {
            yield return template with { Type = type, Before = _first?.Claim, After = _newFirst?.Claim, BeforeStays = Has(after, _first) };
            if (type != ChangeType.Reranked)
            {
                // This told of both preferred claims; none of them is told of again.
                removed.RemoveAll(claim => claim == _first);
                added.RemoveAll(claim => claim == _newFirst);
            }
        }

        var alike = added.Select(claim => claim.Claim.Text).Intersect(removed.Select(claim => claim.Claim.Text)).ToHashSet();
        foreach (var claim in added)
            yield return template with { Type = ChangeType.ClaimAdded, After = claim.Claim, IsAlike = alike.Contains(claim.Claim.Text) };
        foreach (var claim in removed)
            yield return template with { Type = ChangeType.ClaimRemoved, Before = claim.Claim, IsAlike = alike.Contains(claim.Claim.Text) };
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
        _ => Has(before, _newFirst) ? ChangeType.Reranked : ChangeType.Corrected,
    };

    private static bool Has(IEnumerable<ComparedClaim> claims, ComparedClaim? one) => claims.Any(claim => claim.Value == one?.Value);

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
