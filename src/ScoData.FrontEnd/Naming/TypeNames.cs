using System.Globalization;

namespace ScoData.FrontEnd.Naming;

/// <summary>The C# names of generated types.</summary>
/// <param name="namespace">Their namespace.</param>
/// <param name="assembly">The name of their assembly.</param>
internal sealed class TypeNames(string @namespace, string assembly)
{
    public const string Library = "global::ScoData";
    public const string Tables = "global::ScoData.Tables";
    public const string ImmutableArray = "global::System.Collections.Immutable.ImmutableArray";

    /// <summary>The class of a kind's records.</summary>
    public string Class(string kind) => KindName.IsForeign(kind) ? "global::" + kind : $"global::{@namespace}.{CSharpName.Pascal(kind)}";

    /// <summary>The table of a kind; of a foreign one, the table of the records that are referred to.</summary>
    public string Table(string kind) => $"global::{@namespace}.{TableName(kind)}";

    /// <summary>
    /// The name of a table. That of a foreign kind is not the only one of that kind, so its name contains that of the assembly:
    /// two that see each other's internals may share a namespace.
    /// </summary>
    public string TableName(string kind) => KindName.IsForeign(kind) ? $"{OwnTableName(kind)}_{Identifier(assembly)}" : OwnTableName(kind);

    /// <summary>The name of the table of a kind of the dataset. No kind or enum has a name with an underscore between letters.</summary>
    public static string OwnTableName(string kind) => Part(kind) + "_Table";

    /// <summary>A kind as a part of a name.</summary>
    public static string Part(string kind) => KindName.IsForeign(kind) ? Identifier(kind) : CSharpName.Pascal(kind);

    /// <summary>The method of a table that finds what a field refers to, where that may be of several kinds.</summary>
    public static string FindMethod(string memberName) => "Find" + memberName;

    /// <summary>
    /// A name with dots and other characters as an identifier, different from that of every other name: a dot before a letter is
    /// an underscore, and whatever else is no letter or digit an underscore, a zero and its code.
    /// </summary>
    private static string Identifier(string name) => string.Concat(name.Select((c, i) =>
        char.IsLetterOrDigit(c) ? c.ToString()
        : c == '.' && i + 1 < name.Length && char.IsLetter(name[i + 1]) ? "_"
        : "_0" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));

    public string Enum(string name) => $"global::{@namespace}.{CSharpName.Pascal(name)}";
}
