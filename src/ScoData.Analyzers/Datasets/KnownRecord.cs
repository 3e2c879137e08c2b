using Microsoft.CodeAnalysis;
using ScoData.FrontEnd.Naming;

namespace ScoData.Analyzers.Datasets;

/// <summary>A record that code names.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its present id.</param>
/// <param name="Facts">The class that holds its facts.</param>
/// <param name="IsFormerName">Whether that class has a name that the record no longer has.</param>
internal sealed record KnownRecord(Kind Kind, string Id, INamedTypeSymbol Facts, bool IsFormerName)
{
    /// <summary>The C# name of the record.</summary>
    public string Name => CSharpName.Pascal(Id);

    /// <summary>Whether it is the same record, by whatever name.</summary>
    public bool IsSame(KnownRecord other) => Kind == other.Kind && Id == other.Id;
}
