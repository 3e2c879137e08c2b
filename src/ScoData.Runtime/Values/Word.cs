using System.Diagnostics.CodeAnalysis;

namespace ScoData;

/// <summary>
/// A value of a vocabulary that is read and written as its word, where frameworks know enums by their C# names alone, as in
/// the addresses of minimal APIs: <c>app.MapGet("/exercises/{status}", (Word&lt;Occurrence&gt; status) =&gt; ...)</c> is
/// reached by <c>/exercises/not-held</c>. It converts to the enum and from it.
/// </summary>
/// <typeparam name="TEnum">The enum of the vocabulary.</typeparam>
public readonly partial struct Word<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum> : IEquatable<Word<TEnum>>
    where TEnum : struct, Enum
{
    /// <summary>The word of a value.</summary>
    /// <param name="value">The value.</param>
    public Word(TEnum value) => Value = value;

    /// <summary>The value.</summary>
    public TEnum Value { get; }

    /// <summary>Reads a word as the data has it, or the C# name of the value; capitals do not matter.</summary>
    /// <param name="text">The word, such as <c>not-held</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The vocabulary has no such word; the message names near matches.</exception>
    public static Word<TEnum> Parse(string text) => new((TEnum)EnumWords<TEnum>.All.Parse(text ?? throw new ArgumentNullException(nameof(text))));

    /// <summary>Reads a word as the data has it, or the C# name of the value, and tells whether that worked.</summary>
    /// <param name="text">The word, such as <c>not-held</c>, or <see langword="null"/>.</param>
    /// <param name="word">The word read, or the default value.</param>
    /// <returns>Whether the vocabulary has the word; never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Word<TEnum> word) => TryFind(text.AsSpan(), out word);

    /// <summary>The value of a word.</summary>
    /// <param name="word">The word.</param>
    public static implicit operator TEnum(Word<TEnum> word) => word.Value;

    /// <summary>The word of a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Word<TEnum>(TEnum value) => new(value);

    /// <summary>Whether both are the same word.</summary>
    /// <param name="left">The first word.</param>
    /// <param name="right">The second word.</param>
    public static bool operator ==(Word<TEnum> left, Word<TEnum> right) => left.Equals(right);

    /// <summary>Whether the words differ.</summary>
    /// <param name="left">The first word.</param>
    /// <param name="right">The second word.</param>
    public static bool operator !=(Word<TEnum> left, Word<TEnum> right) => !left.Equals(right);

    /// <summary>Whether both are the same word.</summary>
    /// <param name="other">The other word.</param>
    public bool Equals(Word<TEnum> other) => EqualityComparer<TEnum>.Default.Equals(Value, other.Value);

    /// <inheritdoc cref="Equals(Word{TEnum})"/>
    /// <param name="obj">The other word.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Word<TEnum> other && Equals(other);

    /// <summary>A hash code that equal words share.</summary>
    public override int GetHashCode() => EqualityComparer<TEnum>.Default.GetHashCode(Value);

    /// <summary>The word as the data has it: <c>not-held</c>.</summary>
    public override string ToString() => EnumWords<TEnum>.All.Of(Value);

    private static bool TryFind(ReadOnlySpan<char> text, out Word<TEnum> word)
    {
        var found = EnumWords<TEnum>.All.Find(text);
        word = found is null ? default : new((TEnum)found);
        return found is not null;
    }
}
