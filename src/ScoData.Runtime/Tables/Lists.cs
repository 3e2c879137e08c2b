using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ScoData.Tables;

/// <summary>
/// The lists of records. A record keeps a plain array: its first touch would load the assembly of immutable arrays
/// otherwise, whether a list is asked for or not.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lists
{
    /// <summary>The array as a list, which nobody else may write to.</summary>
    public static ImmutableArray<T> Of<T>(T[] items) => ImmutableCollectionsMarshal.AsImmutableArray(items);
}
