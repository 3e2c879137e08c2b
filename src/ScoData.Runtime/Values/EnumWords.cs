using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Serialization;

namespace ScoData;

/// <summary>
/// The words of an enum, which its members carry as attributes because their names do not tell where each part begins.
/// Not generic, since code for each enum would make programs larger that are compiled ahead of time.
/// </summary>
internal sealed class EnumWords
{
    private const int MostListed = 20;

    private readonly string _enum;
    private readonly string[] _names;
    private readonly string[] _words;

    /// <summary>The words of an enum.</summary>
    /// <param name="type">The enum.</param>
    internal EnumWords([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type type)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        _enum = type.Name;
        _names = Array.ConvertAll(fields, field => field.Name);
        _words = Array.ConvertAll(fields, field => field.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? field.Name);
        Values = Array.ConvertAll(fields, field => field.GetValue(null)!);
    }

    /// <summary>All values, in the order of the vocabulary.</summary>
    internal object[] Values { get; }

    /// <summary>The word of a value; its number if the enum has no such value.</summary>
    internal string Of(object value) => Array.IndexOf(Values, value) is >= 0 and var i ? _words[i] : value.ToString()!;

    /// <summary>The word of the member with a C# name.</summary>
    internal string OfMember(string name) => Array.IndexOf(_names, name) is >= 0 and var i ? _words[i] : name;

    /// <summary>The value of a word, or of the C# name of a member, whatever the case of letters; null if it is neither.</summary>
    internal object? Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (text.Equals(_words[i].AsSpan(), StringComparison.OrdinalIgnoreCase) || text.Equals(_names[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
                return Values[i];
        }

        return null;
    }

    /// <summary>The value of a word, or of the C# name of a member.</summary>
    /// <exception cref="FormatException">It is neither; the message names a near match or all words.</exception>
    internal object Parse(string text)
    {
        if (Find(text.AsSpan()) is { } value)
            return value;
        var hint = Tables.NearMatch.Hint(text, _words, _words.Length > MostListed ? "" : $"; it must be one of {string.Join(", ", _words)}");
        throw new FormatException($"{ValueText.Quote(text.AsSpan())} is not a value of {_enum}{hint}");
    }
}

/// <summary>The words of an enum, read once.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal static class EnumWords<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    internal static readonly EnumWords All = new(typeof(TEnum));
}
