using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tests.Converters;

/// <summary>Members of vocabularies as words, where a framework would take the C# name of an enum.</summary>
public sealed class WordTests
{
    [Fact]
    public void A_word_is_read_and_written()
    {
        Assert.Equal(Occurrence.NotHeld, Word<Occurrence>.Parse("not-held").Value);
        Assert.Equal(Occurrence.NotHeld, Word<Occurrence>.Parse("NotHeld").Value);
        Assert.Equal("not-held", new Word<Occurrence>(Occurrence.NotHeld).ToString());
        Assert.Equal("not-held", $"{new Word<Occurrence>(Occurrence.NotHeld):G}");
        Assert.Throws<FormatException>(() => $"{new Word<Occurrence>(Occurrence.NotHeld):X}");
        Assert.Equal("99", new Word<Occurrence>((Occurrence)99).ToString());
    }

    [Fact]
    public void What_is_no_word_is_refused()
    {
        Assert.False(Word<Occurrence>.TryParse("not-hold", out _));
        Assert.False(Word<Occurrence>.TryParse(null, out _));
        Assert.Contains("did you mean 'not-held'?", Assert.Throws<FormatException>(() => Word<Occurrence>.Parse("not-hold")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Word<Occurrence>.Parse(null!));
    }

    [Fact]
    public void Generic_code_reads_a_word()
    {
        Assert.Equal<Occurrence>(Occurrence.NotHeld, Read<Word<Occurrence>>("not-held"));

        static T Read<T>(string text)
            where T : ISpanParsable<T>
        {
            Assert.True(T.TryParse(text, null, out var read));
            Assert.True(T.TryParse(text.AsSpan(), null, out var same));
            Assert.Equal(read, same);
            Assert.Equal(read, T.Parse(text.AsSpan(), null));
            return T.Parse(text, null);
        }
    }

    [Fact]
    public void A_word_stands_for_its_value()
    {
        Word<Occurrence> word = Occurrence.NotHeld;
        Occurrence value = word;
        Occurrence? known = Occurrence.NotHeld;
        Assert.Equal(Occurrence.NotHeld, value);
        Assert.True(known == word);
        Assert.True(word != Occurrence.Held);
        Assert.Equal(word.GetHashCode(), new Word<Occurrence>(Occurrence.NotHeld).GetHashCode());
    }

    [Fact]
    public void A_word_in_json_does_not_depend_on_the_converters_of_enums()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };
        Assert.Equal("\"not-held\"", JsonSerializer.Serialize(new Word<Occurrence>(Occurrence.NotHeld), options));
        Assert.Equal("""{"not-held":1}""", JsonSerializer.Serialize(new Dictionary<Word<Occurrence>, int> { [Occurrence.NotHeld] = 1 }, options));
        Assert.Equal(Occurrence.NotHeld, JsonSerializer.Deserialize<Dictionary<Word<Occurrence>, int>>("""{"not-held":1}""", options)!.Keys.Single().Value);
        Assert.Equal(Occurrence.NotHeld, JsonSerializer.Deserialize<Word<Occurrence>?>("\"not-held\"", options)!.Value.Value);
        Assert.Contains("not a vocabulary of a dataset", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Word<DayOfWeek>(DayOfWeek.Monday))).Message, StringComparison.Ordinal);
    }
}
