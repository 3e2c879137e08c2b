using System.ComponentModel;

namespace ScoData;

/// <summary>One value of a closed vocabulary.</summary>
public sealed class AllowedValue : IEquatable<AllowedValue>
{
    /// <summary>For generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public AllowedValue(string name, string summary, string? broader = null)
    {
        Broader = broader;
        Name = name;
        Summary = summary;
    }

    /// <summary>The value as the data writes it: <c>not-held</c>.</summary>
    public string Name { get; }

    /// <summary>What the value means.</summary>
    public string Summary { get; }

    /// <summary>The name of a value of the same vocabulary that holds too wherever this one does, and says less: <c>summit</c> for <c>heads-of-state</c>; null for most.</summary>
    public string? Broader { get; }

    /// <summary>The value as the data writes it.</summary>
    public override string ToString() => Name;

    /// <summary>Whether both have the same name and meaning.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(AllowedValue? other) => other is not null && Name == other.Name && Summary == other.Summary;

    /// <inheritdoc cref="Equals(AllowedValue)"/>
    /// <param name="obj">The other value.</param>
    public override bool Equals(object? obj) => Equals(obj as AllowedValue);

    /// <summary>A hash code that equal values share.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
