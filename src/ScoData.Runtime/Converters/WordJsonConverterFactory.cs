#if NET
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>Writes a <see cref="Word{TEnum}"/> as its word and reads it back. The serializer finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WordJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(Word<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var vocabulary = (typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))).GetGenericArguments()[0];
        if (DatasetJsonConverter.Find(vocabulary) is null)
            throw new NotSupportedException($"A word of {vocabulary.Name} cannot be written as JSON: {vocabulary.Name} is not a vocabulary of a dataset.");
        // A converter for each enum would make programs larger that are compiled ahead of time, though hardly one needs it.
        if (!RuntimeFeature.IsDynamicCodeSupported)
            throw new NotSupportedException($"Where code is compiled ahead of time, JSON has {vocabulary.Name} in place of Word<{vocabulary.Name}>: give the property that type.");
        return Make(vocabulary);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The fields of the enum are kept by the converter that it has itself.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Where it cannot, the caller says what to do instead.")]
    private static JsonConverter Make(Type vocabulary) => (JsonConverter)Activator.CreateInstance(typeof(WordValueJsonConverter<>).MakeGenericType(vocabulary))!;
}

/// <summary>Writes and reads words of one vocabulary.</summary>
internal sealed class WordValueJsonConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
    : TextJsonConverter<Word<TEnum>>(Word<TEnum>.Parse, word => word.ToString())
    where TEnum : struct, Enum;
#endif
