#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What reflection needs of a type, for trimming; older frameworks do not trim and do not have it.</summary>
[AttributeUsage(AttributeTargets.GenericParameter | AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}

/// <summary>The members that are meant; the numbers are those of newer frameworks.</summary>
[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    PublicParameterlessConstructor = 0x0001,
    PublicFields = 0x0020,
    NonPublicFields = 0x0040,
}
#endif
