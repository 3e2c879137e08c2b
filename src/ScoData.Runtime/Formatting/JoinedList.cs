namespace ScoData.Formatting;

/// <summary>A list in one text, such as a cell of a table.</summary>
internal static class JoinedList
{
    /// <summary>How it is done, for those who read the table.</summary>
    internal const string Rule = "The items of a list are joined by '|'. A '|' or '\\' within an item has a '\\' before it. Texts under keys are items 'key=text'.";

    /// <summary>Joins the items of a list; none give an empty text.</summary>
    /// <param name="items">The items.</param>
    internal static string Of(IEnumerable<string> items) => string.Join("|", items.Select(item => item.Replace("\\", "\\\\").Replace("|", "\\|")));
}
