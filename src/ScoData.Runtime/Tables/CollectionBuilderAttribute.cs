#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler looks for on a type that collection expressions make; older frameworks lack it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    public Type BuilderType { get; } = builderType;

    public string MethodName { get; } = methodName;
}
#endif
