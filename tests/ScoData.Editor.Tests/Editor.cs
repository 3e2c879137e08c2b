using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace EditorTests;

/// <summary>An editor with a statement in a program that uses the library. The caret is where the code has <c>$$</c>.</summary>
internal static class Editor
{
    private const string Caret = "$$";

    private static readonly AdhocWorkspace Workspace = new(MefHostServices.DefaultHost);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "ScoData.dll" or "ScoData.Runtime.dll"))
            .Select(path => MetadataReference.CreateFromFile(path, documentation: Documentation(Path.ChangeExtension(path, ".xml")))),
    ];

    /// <summary>What completion offers, in its order.</summary>
    public static async Task<IReadOnlyList<CompletionItem>> CompleteAsync(string statement)
    {
        var (document, caret) = Open(statement);
        return (await CompletionService.GetService(document)!.GetCompletionsAsync(document, caret)).ItemsList;
    }

    /// <summary>The text that the mouse shows, one paragraph a line.</summary>
    public static async Task<string> HoverAsync(string statement)
    {
        var (document, caret) = Open(statement);
        var shown = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, caret);
        Assert.NotNull(shown);
        return string.Join("\n", shown.Sections.Select(section => section.Text.ReplaceLineEndings("\n")).Where(text => text.Length > 0));
    }

    private static (Document Document, int Caret) Open(string statement)
    {
        var code = $"using System.Linq;\nusing ScoData;\nclass C {{ void M() {{\n{statement}\n}} }}";
        var caret = code.IndexOf(Caret, StringComparison.Ordinal);
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Program", "Program", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: References);
        var document = DocumentId.CreateNewId(project.Id);
        var solution = Workspace.CurrentSolution.AddProject(project).AddDocument(document, "Program.cs", SourceText.From(code.Remove(caret, Caret.Length)));
        return (solution.GetDocument(document)!, caret);
    }

    private static XmlDocumentationProvider? Documentation(string path) => File.Exists(path) ? XmlDocumentationProvider.CreateFromFile(path) : null;
}
