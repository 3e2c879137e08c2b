namespace ScoData.FrontEnd.Fields;

/// <summary>What a query by a value of a type looks for in generated code.</summary>
internal enum QueryKeyForm
{
    /// <summary>There is no query by such a value.</summary>
    None,

    /// <summary>The place of a record or a word among all, which is an index of a table.</summary>
    Ordinal,

    /// <summary>A whole number, among those that occur.</summary>
    Number,

    /// <summary>A text, among those that occur.</summary>
    Text,
}
