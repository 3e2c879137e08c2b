using Microsoft.CodeAnalysis;

namespace ScoData.Analyzers.Datasets;

/// <summary>The types of the library, looked up once for each compilation.</summary>
internal sealed class Library
{
    private Library(INamedTypeSymbol recordKind, INamedTypeSymbol? disputed, INamedTypeSymbol record, INamedTypeSymbol kindInfo, INamedTypeSymbol obsolete)
    {
        RecordKind = recordKind;
        Disputed = disputed;
        Record = record;
        KindInfo = kindInfo;
        Obsolete = obsolete;
    }

    /// <summary>The attribute of a class of records, which names the class of all of them.</summary>
    public INamedTypeSymbol RecordKind { get; }

    /// <summary>The attribute of a fact on which sources disagree; null in a library without it.</summary>
    public INamedTypeSymbol? Disputed { get; }

    /// <summary>The base class of all records.</summary>
    public INamedTypeSymbol Record { get; }

    /// <summary>The class that describes a kind.</summary>
    public INamedTypeSymbol KindInfo { get; }

    /// <summary>The attribute of a former name of a record.</summary>
    public INamedTypeSymbol Obsolete { get; }

    /// <summary>The library that a compilation refers to, or null if it uses no dataset.</summary>
    public static Library? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("ScoData.Tables.RecordKindAttribute") is { } recordKind
        && compilation.GetTypeByMetadataName("ScoData.ScoRecord") is { } record
        && compilation.GetTypeByMetadataName("ScoData.KindInfo") is { } kindInfo
        && compilation.GetTypeByMetadataName("System.ObsoleteAttribute") is { } obsolete
            ? new Library(recordKind, compilation.GetTypeByMetadataName("ScoData.Tables.DisputedAttribute"), record, kindInfo, obsolete)
            : null;

    /// <summary>Whether a type is the base class of all records or derives from it.</summary>
    public bool IsRecord(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Symbols.Same(type, Record))
                return true;
        }

        return false;
    }
}
