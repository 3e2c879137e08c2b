namespace ScoData;

/// <summary>The independent witnesses among sources: those that rest on one another, or on the same source, are one.</summary>
internal sealed class Witnesses
{
    private readonly Dictionary<object, object> _parents = [];
    private readonly HashSet<object> _read = [];

    private Witnesses()
    {
    }

    /// <summary>How many there are.</summary>
    public int Count => _read.Count;

    public static Witnesses Of(IEnumerable<ISource> sources)
    {
        var witnesses = new Witnesses();
        var all = new List<ISource>();
        foreach (var source in sources.Distinct())
            witnesses.Add(source, all);
        foreach (var source in all.Where(source => source is not IWitness { WasRead: false }))
            witnesses._read.Add(witnesses.Find(source));
        return witnesses;
    }

    /// <summary>Those that sources stand for; none for a source that was not read.</summary>
    public HashSet<object> Among(IEnumerable<ISource> sources) => [.. sources.Select(Find).Where(_read.Contains)];

    private void Add(ISource source, List<ISource> all)
    {
        if (_parents.ContainsKey(source))
            return;
        _parents.Add(source, source);
        all.Add(source);
        if (source is not IWitness witness)
            return;
        if (witness.WitnessGroup is { } group)
        {
            if (!_parents.ContainsKey(group))
                _parents.Add(group, group);
            Join(source, group);
        }

        foreach (var basis in witness.Bases)
        {
            Add(basis, all);
            Join(source, basis);
        }
    }

    private void Join(object one, object other) => _parents[Find(one)] = Find(other);

    private object Find(object item)
    {
        while (!ReferenceEquals(_parents[item], item))
            item = _parents[item];
        return item;
    }
}
