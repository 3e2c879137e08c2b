namespace ScoData.Tables;

/// <summary>Lists in words.</summary>
internal static class ListText
{
    /// <summary>The items separated by commas, or by semicolons if an item contains a comma.</summary>
    public static string Join(IEnumerable<string> items)
    {
        var all = items.ToArray();
        return string.Join(all.Any(item => item.IndexOf(',') >= 0) ? "; " : ", ", all);
    }
}
