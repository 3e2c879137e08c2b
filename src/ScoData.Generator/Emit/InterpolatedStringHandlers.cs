namespace System.Runtime.CompilerServices;

// The compiler needs these for methods that take the parts of an interpolated string; netstandard2.0 does not have them.

/// <summary>Marks a type that takes the pieces of an interpolated string.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>Names the arguments of a method that are passed to its handler.</summary>
/// <param name="argument">The name of a parameter; empty for the object itself.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    /// <summary>The names of the parameters.</summary>
    public string[] Arguments { get; } = [argument];
}
