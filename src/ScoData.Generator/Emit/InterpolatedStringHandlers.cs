namespace System.Runtime.CompilerServices;

// What the compiler looks for where a method takes an interpolated string apart; netstandard2.0 lacks both.

/// <summary>Marks a type that takes the pieces of an interpolated string.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>Names the arguments of a method that its handler is made with.</summary>
/// <param name="argument">The name of a parameter; empty for the object itself.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    /// <summary>The names of the parameters.</summary>
    public string[] Arguments { get; } = [argument];
}
