namespace ScoData.Tool.Lookup;

/// <summary>What to say to somebody who looks for facts of their own where only those of ScoData are known.</summary>
internal static class OwnFacts
{
    /// <summary>A sentence for the end of a message.</summary>
    public const string Hint = "Only the facts of ScoData are known here; those of your own are read by 'sco validate', 'sco schema' and 'sco codebook'.";

    /// <summary>A section of the help of a command.</summary>
    public static (string Heading, IReadOnlyList<(string Left, string Right)> Lines) Section { get; } =
        ("Facts of your own", [("sco validate, sco schema, sco codebook", "read them; this command knows the facts of ScoData alone")]);
}
