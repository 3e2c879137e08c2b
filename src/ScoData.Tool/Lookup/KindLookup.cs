namespace ScoData.Tool.Lookup;

/// <summary>Finds kinds by the names that people type.</summary>
internal static class KindLookup
{
    /// <summary>The kind with a name, in the singular or the plural.</summary>
    /// <param name="name">The name; upper and lower case are the same.</param>
    /// <exception cref="ToolException">There is none; the message names near ones, or says whose kinds are known.</exception>
    public static KindInfo Find(string name) =>
        ScoDataset.Kinds.FirstOrDefault(kind => Is(kind.Plural, name)) ??
        ScoDataset.Kinds.FirstOrDefault(kind => Is(kind.Name, name)) ??
        throw new ToolException($"There is no kind '{name}'. {Hint(name)}");

    /// <summary>The kinds whose records the values of a type refer to; none if they are no references.</summary>
    /// <param name="type">The type of a field.</param>
    public static IReadOnlyList<KindInfo> TargetsOf(FieldType type) => [.. type.Targets.Select(name => ScoDataset.Kinds.Single(kind => kind.Name == name))];

    private static bool Is(string name, string typed) => string.Equals(name, typed, StringComparison.OrdinalIgnoreCase);

    private static string Hint(string name) => Suggestion.For(
        name,
        ScoDataset.Kinds
            .SelectMany(kind => new[] { (kind.Plural, kind.Plural), (kind.Name, kind.Plural) })
            .DistinctBy(pair => pair.Item1),
        $"'sco list' names the kinds. {OwnFacts.Hint}");
}
