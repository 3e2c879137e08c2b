namespace ScoData.Tables;

/// <summary>Lists in words.</summary>
internal static class ListText
{
    /// <summary>The items with commas between, or with semicolons where an item holds a comma itself.</summary>
    public static string Join(IEnumerable<string> items)
    {
        var all = items.ToArray();
        return string.Join(all.Any(item => item.IndexOf(',') >= 0) ? "; " : ", ", all);
    }
}
