namespace ScoData.FrontEnd.Fields;

/// <summary>A constant beside that of a value, for a part of it that the value's own constant leaves out: a bound, or the text.</summary>
/// <param name="Suffix">What follows the name of the field in its name; what the property of the value is called, if it has one.</param>
/// <param name="Meaning">What it is, in the tooltip after the value: <c>the first day</c>.</param>
/// <param name="Constant">The constant.</param>
internal readonly record struct PartConstant(string Suffix, string Meaning, CSharpConstant Constant)
{
    /// <summary>The value in the form of the data, which <c>Parse</c> reads.</summary>
    public static PartConstant Text(string text, string meaning = "the text that Parse reads") => new("Text", meaning, new("string", text));
}
