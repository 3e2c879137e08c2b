using Microsoft.CodeAnalysis;
using ScoData.FrontEnd.Naming;

namespace ScoData.Analyzers.Datasets;

/// <summary>A kind of records of some dataset, by its classes: <c>Exercise</c> and <c>Exercises</c>.</summary>
internal sealed class Kind
{
    private readonly Library _library;
    private readonly Lazy<string[]> _ids;

    private Kind(Library library, INamedTypeSymbol record, INamedTypeSymbol collection)
    {
        _library = library;
        Record = record;
        Collection = collection;
        Words = CSharpName.Words(record.Name);
        _ids = new(() => [.. collection.GetTypeMembers().Where(IsPresent).Select(facts => IdOf(facts)!)]);
    }

    /// <summary>The class of a record.</summary>
    public INamedTypeSymbol Record { get; }

    /// <summary>The class of all records, with a class for the facts of each.</summary>
    public INamedTypeSymbol Collection { get; }

    /// <summary>The kind in words: <c>exercise series</c>.</summary>
    public string Words { get; }

    /// <summary>The ids of all records.</summary>
    public IReadOnlyList<string> Ids => _ids.Value;

    /// <summary>The kind of a class of records; null for any other class.</summary>
    public static Kind? Of(Library library, INamedTypeSymbol record) =>
        record.FindAttribute(library.RecordKind)?.ConstructorArguments.FirstOrDefault().Value is string name
        && record.ContainingNamespace.GetTypeMembers(name).Only() is { } collection
            ? new Kind(library, record, collection)
            : null;

    /// <summary>
    /// The record with an id, or a former one. Of a former id only the C# name is left: where a hyphen before a digit is left
    /// out of it, it is still taken for that one.
    /// </summary>
    public KnownRecord? Find(string id) =>
        CSharpName.IsId(id) && FindByName(CSharpName.Pascal(id)) is { } found && (found.Id == id || found.IsFormerName) ? found : null;

    /// <summary>The record with a C# name, or a former one.</summary>
    public KnownRecord? FindByName(string name) => Collection.GetTypeMembers(name).Only() is { } facts ? FindByFacts(facts) : null;

    /// <summary>The record whose facts a class holds.</summary>
    public KnownRecord? FindByFacts(INamedTypeSymbol facts) =>
        IdOf(facts) is { } id ? new KnownRecord(this, id, facts, facts.FindAttribute(_library.Obsolete) is not null) : null;

    /// <summary>Whether the class of a record has a property that gives a certain one. A kind with very many has none.</summary>
    public bool HasProperty(string name) =>
        Record.GetMembers(name).Only() is IPropertySymbol { IsStatic: true } property && Symbols.Same(property.Type, Record);

    /// <summary>The class of a former id holds the current id.</summary>
    private static bool IsPresent(INamedTypeSymbol facts) => IdOf(facts) is { } id && facts.Name == CSharpName.Pascal(id);

    private static string? IdOf(INamedTypeSymbol facts) => facts.GetMembers("Id").Only() is IFieldSymbol { ConstantValue: string id } ? id : null;
}
