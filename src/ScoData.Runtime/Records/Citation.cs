namespace ScoData;

/// <summary>A source, and the place in it.</summary>
public sealed partial class Citation : IEquatable<Citation>
{
    internal Citation(ISource source, string? locator)
    {
        Source = source;
        Locator = locator;
    }

    /// <summary>The source. In the package ScoData it is always a <c>Source</c>, which has its address, dates and flags.</summary>
    public ISource Source { get; }

    /// <summary>The place in the source, such as a page; null for the source as a whole.</summary>
    public string? Locator { get; }

    /// <summary>The citation in words, with the place in the source at its end.</summary>
    public override string ToString() => Locator is null ? Source.Cite() : $"{Source.Cite()} At {Locator}.";

    /// <summary>Whether both name the same place in the same source.</summary>
    /// <param name="other">The other citation.</param>
    public bool Equals(Citation? other) => other is not null && Source.Equals(other.Source) && Locator == other.Locator;

    /// <inheritdoc cref="Equals(Citation)"/>
    /// <param name="obj">The other citation.</param>
    public override bool Equals(object? obj) => Equals(obj as Citation);

    /// <summary>A hash code that equal citations share.</summary>
    public override int GetHashCode() => unchecked((Source.GetHashCode() * 397) ^ (Locator is null ? 0 : StringComparer.Ordinal.GetHashCode(Locator)));
}
