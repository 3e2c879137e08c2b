using CsCheck;

namespace GeneratorTests.Properties;

/// <summary>Draws one thing after the other, each as the ones before allow.</summary>
internal sealed class Draw(PCG random)
{
    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)random.Next((uint)limit);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public T From<T>(Gen<T> gen) => gen.Generate(random, null, out _);

    public string Text() => From(RandomTexts.Any);

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var result = items.ToArray();
        for (var i = result.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (result[i], result[other]) = (result[other], result[i]);
        }

        return result;
    }
}
