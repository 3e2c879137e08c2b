using System.Diagnostics.CodeAnalysis;
using ScoData.Tables;

namespace ScoData;

/// <summary>
/// The answers to a question about values that are not known exactly, such as who was a member in June 2017: those that are
/// certain, and apart from them those that are only possible.
/// </summary>
/// <typeparam name="T">What the question asks for.</typeparam>
public sealed class Answers<T>
{
    /// <summary>The answers to one question.</summary>
    /// <param name="certain">The certain ones.</param>
    /// <param name="possible">The possible ones, without those that are certain.</param>
    /// <exception cref="ArgumentNullException">One of the lists is null.</exception>
    public Answers(IReadOnlyList<T> certain, IReadOnlyList<T> possible)
    {
        Certain = certain ?? throw new ArgumentNullException(nameof(certain));
        Possible = possible ?? throw new ArgumentNullException(nameof(possible));
    }

    /// <summary>The answers that are right whatever the true values are: for June 2017, the states that were members on every day of it.</summary>
    public IReadOnlyList<T> Certain { get; }

    /// <summary>The other answers that may be right: for June 2017, the states that joined on a day of it. None of them is among the certain ones.</summary>
    public IReadOnlyList<T> Possible { get; }

    /// <summary>Whether something is an answer: yes if that is certain, maybe if it is possible.</summary>
    /// <param name="answer">What may be an answer.</param>
    public Truth Contains(T answer) => Certain.Contains(answer) ? Truth.Yes : Possible.Contains(answer) ? Truth.Maybe : Truth.No;

    /// <summary>The answer, if there is exactly one and it is certain.</summary>
    /// <param name="answer">The answer, or the default value of its type.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetOnly([MaybeNullWhen(false)] out T answer)
    {
        var isOnly = Certain.Count == 1 && Possible.Count == 0;
        answer = isOnly ? Certain[0] : default;
        return isOnly;
    }

    /// <summary>The answers in words: <c>Kazakhstan, Kyrgyzstan; possibly India</c>.</summary>
    public override string ToString()
    {
        var certain = Words(Certain);
        return Possible.Count == 0 ? certain : $"{(certain.Length == 0 ? "" : certain + "; ")}possibly {Words(Possible)}";
    }

    private static string Words(IReadOnlyList<T> answers) => ListText.Join(answers.Select(answer => answer?.ToString() ?? ""));
}
