using Microsoft.CodeAnalysis;

namespace ScoData.Generator;

/// <summary>Combines steps of the pipeline without nested pairs, and names the results.</summary>
internal static class Providers
{
    public static IncrementalValueProvider<TResult> Join<T1, T2, T3, TResult>(
        this IncrementalValueProvider<T1> first, IncrementalValueProvider<T2> second, IncrementalValueProvider<T3> third, Func<T1, T2, T3, TResult> join) =>
        first.Combine(second).Combine(third).Select((all, _) => join(all.Left.Left, all.Left.Right, all.Right));

    public static IncrementalValueProvider<TResult> Join<T1, T2, T3, T4, TResult>(
        this IncrementalValueProvider<T1> first, IncrementalValueProvider<T2> second, IncrementalValueProvider<T3> third, IncrementalValueProvider<T4> fourth, Func<T1, T2, T3, T4, TResult> join) =>
        first.Combine(second).Join(third, fourth, (pair, c, d) => join(pair.Left, pair.Right, c, d));

    /// <summary>Transforms each value together with a shared one.</summary>
    public static IncrementalValuesProvider<TResult> With<T, TShared, TResult>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<TShared> shared, Func<T, TShared, TResult> make) =>
        values.Combine(shared).Select((pair, _) => make(pair.Left, pair.Right));

    /// <summary>Transforms two values into one.</summary>
    public static IncrementalValueProvider<TResult> With<T, TOther, TResult>(
        this IncrementalValueProvider<T> value, IncrementalValueProvider<TOther> other, Func<T, TOther, TResult> make) =>
        value.Combine(other).Select((pair, _) => make(pair.Left, pair.Right));

    /// <summary>Transforms values into several each.</summary>
    public static IncrementalValuesProvider<TResult> WithEach<T, TOther, TResult>(
        this IncrementalValueProvider<T> value, IncrementalValueProvider<TOther> other, Func<T, TOther, IEnumerable<TResult>> make) =>
        value.Combine(other).SelectMany((pair, _) => make(pair.Left, pair.Right));

    public static IncrementalValuesProvider<TResult> WithEach<T, TShared, TResult>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<TShared> shared, Func<T, TShared, IEnumerable<TResult>> make) =>
        values.Combine(shared).SelectMany((pair, _) => make(pair.Left, pair.Right));
}
