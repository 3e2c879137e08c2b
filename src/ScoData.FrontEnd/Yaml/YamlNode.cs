using ScoData.FrontEnd.Collections;

namespace ScoData.FrontEnd.Yaml;

/// <summary>
/// A piece of a YAML document, as text and without its position: a comment that moves it does not change it.
/// </summary>
/// <param name="Index">The number of the node in document order, which is where <see cref="FilePositions.Spans"/> holds its position.</param>
internal abstract record YamlNode(int Index)
{
    /// <summary>The type of the node, for messages.</summary>
    public abstract string Shape { get; }
}

/// <summary>A scalar. All scalars stay text until the schema types them.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Text">The text.</param>
/// <param name="IsNull">Whether it is written as YAML writes that there is no value, such as <c>null</c> without quotation marks.</param>
internal sealed record YamlScalar(int Index, string Text, bool IsNull = false) : YamlNode(Index)
{
    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    public override string Shape => IsEmpty ? "empty" : IsNull ? Text : "a single value";
}

/// <summary>An alias, which is not supported and has already been reported.</summary>
internal sealed record YamlAlias(int Index) : YamlNode(Index)
{
    public override string Shape => "an alias";
}

internal sealed record YamlSequence(int Index, EquatableArray<YamlNode> Items) : YamlNode(Index)
{
    public override string Shape => "a list";
}

internal sealed record YamlMapping(int Index, EquatableArray<YamlEntry> Entries) : YamlNode(Index)
{
    public override string Shape => "a mapping";

    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
                return entry;
        }

        return null;
    }
}

/// <summary>One key of a mapping and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    /// <summary>Whether it is probably what follows a comma in a text: within braces a comma ends a text without quotation marks.</summary>
    public bool LooksLikeText => Value is YamlScalar { Text: "" } && Key.Text.IndexOf(' ') >= 0;
}
