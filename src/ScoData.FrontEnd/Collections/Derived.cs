namespace ScoData.FrontEnd.Collections;

/// <summary>
/// What follows from the other members of a record, made on first use. It is equal to any other, so that it has no part in
/// the comparison of the records that hold it.
/// </summary>
/// <param name="make">Makes it.</param>
internal sealed class Derived<T>(Func<T> make)
{
    private readonly Lazy<T> _value = new(make);

    public T Value => _value.Value;

    public override bool Equals(object? obj) => obj is Derived<T>;

    public override int GetHashCode() => 0;
}

internal static class Derived
{
    /// <summary>Items by their names. Of several with one name, which is an error, the first is found.</summary>
    public static Derived<Dictionary<string, T>> ByName<T>(Func<IEnumerable<T>> items, Func<T, string> nameOf) => new(() =>
    {
        var byName = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items())
        {
            if (!byName.ContainsKey(nameOf(item)))
                byName.Add(nameOf(item), item);
        }

        return byName;
    });
}
