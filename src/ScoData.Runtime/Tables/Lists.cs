using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ScoData.Tables;

/// <summary>
/// The lists of records. A record keeps a plain array: otherwise its first use would load the assembly of immutable
/// arrays, even if no list is used.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lists
{
    /// <summary>The array as a list; the array must not be modified.</summary>
    public static ImmutableArray<T> Of<T>(T[] items) => ImmutableCollectionsMarshal.AsImmutableArray(items);
}
