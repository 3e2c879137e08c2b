namespace ScoData.FrontEnd.Fields;

/// <summary>A constant of generated code.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Value">A string, bool, int, long, decimal or <see cref="CSharpExpression"/>.</param>
internal readonly record struct CSharpConstant(string Type, object Value);

/// <summary>C# that is written as it stands.</summary>
internal readonly record struct CSharpExpression(string Text);
