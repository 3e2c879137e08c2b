using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AnyAscii;

namespace ScoData.Tool.Search;

/// <summary>
/// A text as search compares it: in lower-case ASCII letters and digits, whatever the script and the accents, without
/// punctuation. So <c>Türkiye</c> is <c>turkiye</c>, <c>Xi'an</c> is <c>xian</c>, and <c>Взаимодействие</c> can be
/// typed in Russian or as <c>vzaimodeistvie</c>. <c>5,000</c> is <c>5000</c>, and <c>SCO+</c> is <c>scoplus</c>.
/// </summary>
internal sealed partial class FoldedText
{
    private const char Space = ' ';
    private const int FirstIdeograph = 0x2E80;

    // A shorter word is part of too many others.
    private const int ShortestPart = 3;

    private readonly List<Letter> _letters = [];

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    public FoldedText(string text)
    {
        Original = text;
        var begins = true;
        var position = 0;
        var groups = DigitGroups().Matches(text);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsBetweenGroups(groups, text, position))
                begins = Add(rune, position, begins);
            position += rune.Utf16SequenceLength;
        }

        Folded = string.Concat(_letters.Select(letter => letter.Folded));
    }

    /// <summary>The text itself.</summary>
    public string Original { get; }

    /// <summary>The text as it is compared.</summary>
    public string Folded { get; }

    /// <summary>A text without the signs between the groups of digits of large numbers.</summary>
    /// <param name="text">The text.</param>
    public static string WithoutDigitGroups(string text) => DigitGroups().Replace(text, match => string.Concat(match.Value.Where(char.IsAsciiDigit)));

    /// <summary>Where a word occurs: a short one only by itself, a longer one also inside of others, but no number inside of another.</summary>
    /// <param name="word">The word, folded.</param>
    public IEnumerable<Occurrence> Find(string word)
    {
        for (var at = Folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            var isWhole = _letters[at].BeginsWord && (end == _letters.Count || _letters[end].Folded == Space || _letters[end].BeginsWord);
            if (isWhole || (word.Length >= ShortestPart && !SplitsNumber(at - 1) && !SplitsNumber(end - 1)))
                yield return new Occurrence(_letters[at].Start, _letters[end - 1].End, isWhole);
        }
    }

    /// <summary>Where words follow each other.</summary>
    /// <param name="phrase">The words, folded.</param>
    public IEnumerable<Occurrence> FindPhrase(IReadOnlyList<string> phrase)
    {
        var words = Words().ToArray();
        for (var at = 0; at + phrase.Count <= words.Length; at++)
        {
            if (words.Skip(at).Take(phrase.Count).Select(word => word.Folded).SequenceEqual(phrase))
                yield return new Occurrence(words[at].Start, words[at + phrase.Count - 1].End, IsWhole: true);
        }
    }

    /// <summary>The words of the text: folded, as they stand in it, and where.</summary>
    public IEnumerable<(string Folded, string Original, int Start, int End)> Words()
    {
        for (var at = 0; at < _letters.Count;)
        {
            var end = at + 1;
            while (end < _letters.Count && _letters[end].Folded != Space && !_letters[end].BeginsWord)
                end++;
            if (_letters[at].Folded != Space)
                yield return (Folded[at..end], Original[_letters[at].Start.._letters[end - 1].End], _letters[at].Start, _letters[end - 1].End);
            at = end;
        }
    }

    private static bool IsBetweenGroups(MatchCollection groups, string text, int position) =>
        !char.IsAsciiDigit(text[position]) && groups.Any(group => position > group.Index && position < group.Index + group.Length);

    // Three digits each after a comma or a space that does not break; a year and a day are no such groups.
    [GeneratedRegex(@"(?<![0-9]|[0-9][.,])[0-9]{1,3}(?:,[0-9]{3})+(?!,?[0-9])|(?<![0-9]|[0-9][.,])[0-9]{1,3}(?:[\u00A0\u2009\u202F][0-9]{3})+(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DigitGroups();

    // Whether a letter and the next one are digits of one number.
    private bool SplitsNumber(int at) =>
        at >= 0 && at + 1 < _letters.Count && char.IsAsciiDigit(_letters[at].Folded) && char.IsAsciiDigit(_letters[at + 1].Folded) && !_letters[at + 1].BeginsWord;

    // Whether the next letter begins a word.
    private bool Add(Rune rune, int position, bool begins)
    {
        if (Rune.IsLetterOrDigit(rune))
        {
            // Ideographs are words without spaces between.
            var isIdeograph = rune.Value >= FirstIdeograph;
            begins |= isIdeograph;
            foreach (var ascii in rune.Transliterate())
            {
                if (!char.IsAsciiLetterOrDigit((char)ascii))
                    continue;
                _letters.Add(new Letter(char.ToLowerInvariant((char)ascii), position, position + rune.Utf16SequenceLength, begins));
                begins = false;
            }

            return isIdeograph;
        }

        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            return begins;

        // A plus belongs to the name before it.
        if (rune.Value == '+' && _letters is [.., { Folded: not Space } last] && last.End == position)
        {
            _letters.AddRange("plus".Select((letter, place) => new Letter(letter, position, position + 1, BeginsWord: place == 0)));
            return true;
        }

        if (Rune.IsWhiteSpace(rune) && _letters is [.., { Folded: not Space }])
            _letters.Add(new Letter(Space, position, position + 1, BeginsWord: false));
        return true;
    }

    /// <summary>A place in the original text.</summary>
    /// <param name="Start">The first character, from 0.</param>
    /// <param name="End">The character after the last one.</param>
    /// <param name="IsWhole">Whether it is a word by itself, not a part of one.</param>
    internal readonly record struct Occurrence(int Start, int End, bool IsWhole);

    private readonly record struct Letter(char Folded, int Start, int End, bool BeginsWord);
}
