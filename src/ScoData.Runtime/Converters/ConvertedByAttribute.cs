using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData.Tables;

/// <summary>
/// Names the converter of a type that is compiled for a framework without System.Text.Json. Where it runs on .NET 8 or
/// later, this library is another build, whose attribute is one of the serializer's own: then it writes and reads JSON too.
/// For generated code only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum, Inherited = false)]
#if NET
public sealed class ConvertedByAttribute : JsonConverterAttribute
#else
public sealed class ConvertedByAttribute : Attribute
#endif
{
    /// <summary>For generated code only.</summary>
    /// <param name="converter">The type converter, which knows the converter of JSON.</param>
    public ConvertedByAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type converter) => Converter = converter;

    /// <summary>The type converter.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type Converter { get; }

#if NET
    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert) => ((IConverterSource)Activator.CreateInstance(Converter)!).CreateJsonConverter();
#endif
}
