using System.ComponentModel;

namespace ScoData;

/// <summary>
/// Converts to words alone, by <see cref="object.ToString"/>: for serializers that would otherwise write everything that
/// can be reached from a claim, a kind or a field, which is the whole dataset.
/// </summary>
internal sealed class WordsTypeConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => false;
}
