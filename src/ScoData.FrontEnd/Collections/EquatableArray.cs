using System.Collections;

namespace ScoData.FrontEnd.Collections;

/// <summary>An immutable array that is equal to another with equal items, so that pipeline steps can be cached on it.</summary>
internal readonly struct EquatableArray<T>(T[]? items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items = items;

    public static EquatableArray<T> Empty => default;

    public int Count => _items?.Length ?? 0;

    public T this[int index] => _items![index];

    public bool Equals(EquatableArray<T> other) =>
        ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in AsSpan())
            hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    public ReadOnlySpan<T> AsSpan() => _items;

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();
}

internal static class EquatableArray
{
    /// <summary>The results for each item, without nulls.</summary>
    public static EquatableArray<TResult> Choose<T, TResult>(this EquatableArray<T> items, Func<T, TResult?> choose)
        where T : IEquatable<T>
        where TResult : class, IEquatable<TResult>
    {
        var chosen = new TResult[items.Count];
        var count = 0;
        foreach (var item in items)
        {
            if (choose(item) is { } result)
                chosen[count++] = result;
        }

        Array.Resize(ref chosen, count);
        return new(chosen);
    }

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) where T : IEquatable<T> => new(items.ToArray());
}
