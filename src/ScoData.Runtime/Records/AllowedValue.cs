using System.ComponentModel;

namespace ScoData;

/// <summary>One value of a closed vocabulary.</summary>
public sealed class AllowedValue
{
    /// <summary>For generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public AllowedValue(string name, string summary)
    {
        Name = name;
        Summary = summary;
    }

    /// <summary>The value as the data writes it: <c>not-held</c>.</summary>
    public string Name { get; }

    /// <summary>What the value means.</summary>
    public string Summary { get; }

    /// <summary>The value as the data writes it.</summary>
    public override string ToString() => Name;
}
