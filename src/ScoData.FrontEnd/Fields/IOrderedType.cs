namespace ScoData.FrontEnd.Fields;

/// <summary>A type whose values have an order, so that a schema can set limits to them.</summary>
internal interface IOrderedType
{
    /// <summary>What a limit looks like, as a part of a message: <c>a whole number such as 36</c>.</summary>
    string LimitForm { get; }

    /// <summary>The lowest value that there is; null if there is none.</summary>
    Value? Lowest { get; }

    /// <summary>The highest value that there is; null if there is none.</summary>
    Value? Highest { get; }

    /// <summary>Reads a limit, which has no doubt; null if the text is none.</summary>
    Value? ReadLimit(string text);

    /// <summary>A limit as a number, if editors read the values as numbers; otherwise null.</summary>
    decimal? NumberOf(Value limit);

    /// <summary>Whether a value is certainly less than a limit, or begins before it.</summary>
    bool IsBelow(Value value, Value limit);

    /// <summary>Whether a value is certainly greater than a limit, or ends after it.</summary>
    bool IsAbove(Value value, Value limit);
}
