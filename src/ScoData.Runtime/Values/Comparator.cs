namespace ScoData;

/// <summary>
/// How the number in a <see cref="Quantity"/> relates to the true count.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Tables.WordJsonConverter<Comparator>))]
#endif
public enum Comparator
{
    /// <summary>The number is the count: <c>5000</c>.</summary>
    Exactly,

    /// <summary>The count is somewhere near the number, on either side: <c>about 600</c>.</summary>
    About,

    /// <summary>The count is greater than the number: <c>more than 5000</c>.</summary>
    MoreThan,

    /// <summary>The count is the number or greater: <c>at least 5</c>.</summary>
    AtLeast,

    /// <summary>The count is smaller than the number: <c>less than 5</c>.</summary>
    LessThan,

    /// <summary>The count is the number or smaller: <c>up to 5</c>.</summary>
    UpTo,

    /// <summary>The count is smaller than the number, though not by much: <c>nearly 900</c>.</summary>
    Nearly,

    /// <summary>The count lies between two numbers, both included: <c>1100 to 2000</c>.</summary>
    Between,

    /// <summary>Only the size of the count is told, by a word: <c>hundreds</c>, <c>tens of thousands</c>.</summary>
    Magnitude,
}
