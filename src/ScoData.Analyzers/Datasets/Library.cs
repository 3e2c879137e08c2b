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
            {
                Claim = compilation.GetTypeByMetadataName("ScoData.Claim"),
                HasDateOnly = compilation.GetTypeByMetadataName("System.DateOnly") is not null,
                Enumerable = compilation.GetTypeByMetadataName("System.Linq.Enumerable"),
                RecordList = compilation.GetTypeByMetadataName("ScoData.RecordList`1"),
                WordConverter = compilation.GetTypeByMetadataName("ScoData.Tables.WordTypeConverter`1"),
                Answers = compilation.GetTypeByMetadataName("ScoData.Answers`1"),
            }
            : null;

    /// <summary>The class of what sources say.</summary>
    public INamedTypeSymbol? Claim { get; private init; }

    /// <summary>Whether the framework has dates without a time.</summary>
    public bool HasDateOnly { get; private init; }

    /// <summary>The class of queries on lists.</summary>
    private INamedTypeSymbol? Enumerable { get; init; }

    /// <summary>The list of records.</summary>
    private INamedTypeSymbol? RecordList { get; init; }

    /// <summary>The converter of vocabularies.</summary>
    private INamedTypeSymbol? WordConverter { get; init; }

    /// <summary>The certain and possible answers to a question.</summary>
    private INamedTypeSymbol? Answers { get; init; }

    /// <summary>Whether a type is one of the values: a count, a date, an answer.</summary>
    public bool IsValue(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsValueType: true, IsGenericType: false, ContainingType: null, ContainingNamespace: { Name: "ScoData", ContainingNamespace.IsGlobalNamespace: true } }
        && Symbols.Same(type.ContainingAssembly, Record.ContainingAssembly);

    public bool IsRecordList(ITypeSymbol type) => RecordList is not null && Symbols.Same(type.OriginalDefinition, RecordList);

    public bool IsAnswers(ITypeSymbol type) => Answers is not null && Symbols.Same(type.OriginalDefinition, Answers);

    /// <summary>Whether a type is the enum of a vocabulary: the generator gives each one its converter.</summary>
    public bool IsVocabulary(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum && WordConverter is not null
        && type.GetAttributes().Any(attribute => attribute.ConstructorArguments.Any(argument => argument.Value is INamedTypeSymbol converter && Symbols.Same(converter.OriginalDefinition, WordConverter)));

    /// <summary>Whether lists have a member with a name, or a query has it.</summary>
    public bool IsListMember(string name) => RecordList?.GetMembers(name).IsEmpty == false || Enumerable?.GetMembers(name).IsEmpty == false;

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
