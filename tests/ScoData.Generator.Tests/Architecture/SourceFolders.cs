using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoData.Testing;

namespace GeneratorTests.Architecture;

/// <summary>Which folders of a project use which. Sources are asked, since namespaces are not always those of the folders.</summary>
internal sealed class SourceFolders
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;";

    // Code that is there for current frameworks alone is looked at as well.
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER"]);

    private static readonly PortableExecutableReference[] Running =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly string _root;
    private readonly CSharpCompilation _compilation;

    private SourceFolders(string project)
    {
        _root = Repository.File($"src/{project}");
        // A compilation of that name sees what is internal to the assemblies that it refers to.
        _compilation = CSharpCompilation.Create(
            project,
            Directory.EnumerateFiles(_root, "*.cs", SearchOption.AllDirectories)
                .Where(path => FolderOf(path).Split('/')[0] is not ("obj" or "bin"))
                .Order(StringComparer.Ordinal)
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), ParseOptions, path)),
            Running.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) != project),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>Every use of a type of another folder, once for each file.</summary>
    public static IReadOnlyList<FolderUse> UsesIn(string project)
    {
        var folders = new SourceFolders(project);
        var trees = folders._compilation.SyntaxTrees;
        Assert.NotEmpty(trees);
        var compilation = folders._compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions));
        return [.. trees.SelectMany(tree => folders.UsesOf(tree, compilation.GetSemanticModel(tree))).Distinct()];
    }

    private IEnumerable<FolderUse> UsesOf(SyntaxTree tree, SemanticModel model)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        // Where these are known, so are the types.
        Assert.All(root.Usings, @using => Assert.True(model.GetSymbolInfo(@using.NamespaceOrType).Symbol is not null, $"{tree.FilePath}: {@using}"));

        var from = FolderOf(tree.FilePath);
        foreach (var node in root.DescendantNodes().Where(node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
        {
            var info = model.GetSymbolInfo(node);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            if (type is { IsTupleType: false } && HomeOf(symbol!, type, from) is { } home && home != from)
                yield return new FolderUse(from, home, Path.GetFileName(tree.FilePath), type.Name);
        }
    }

    /// <summary>
    /// The folder that declares a member, or the type where all of it is meant: the folder with most of its parts, apart from
    /// those that only add an attribute. Null for what other assemblies declare, and the folder of the user where a part is there.
    /// </summary>
    private string? HomeOf(ISymbol symbol, INamedTypeSymbol type, string user)
    {
        var parts = symbol.OriginalDefinition.DeclaringSyntaxReferences;
        if (parts.IsEmpty)
            parts = type.OriginalDefinition.DeclaringSyntaxReferences;
        var folders = parts.Select(part => FolderOf(part.SyntaxTree.FilePath)).ToArray();
        if (folders.Contains(user))
            return user;
        var declaring = parts.Where(part => part.GetSyntax() is not TypeDeclarationSyntax { Members.Count: 0, AttributeLists.Count: > 0 }).Select(part => FolderOf(part.SyntaxTree.FilePath)).ToArray();
        return (declaring.Length > 0 ? declaring : folders).GroupBy(folder => folder).MaxBy(group => group.Count())?.Key;
    }

    private string FolderOf(string path) =>
        Path.GetDirectoryName(Path.GetRelativePath(_root, path))!.Replace('\\', '/') is { Length: > 0 } folder ? folder : FolderUse.Root;
}
