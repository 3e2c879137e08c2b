using System.Reflection;
using PublicApiGenerator;

namespace ScoData.Testing;

/// <summary>
/// What users can call is a reviewed file for each assembly, in the folder <c>PublicApi</c> of its tests.
/// </summary>
public static class ReviewedApi
{
    /// <summary>Compares the public API of an assembly with the reviewed file.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="tests">The project that has its tests.</param>
    /// <exception cref="InvalidOperationException">It differs.</exception>
    public static void Verify(Assembly assembly, string tests) => Verify(assembly, tests, assembly.GetExportedTypes(), lines => lines);

    /// <summary>Compares a part of the public API of an assembly with the reviewed file.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="tests">The project that has its tests.</param>
    /// <param name="types">The types that are compared.</param>
    /// <param name="filter">Leaves out lines.</param>
    /// <exception cref="InvalidOperationException">It differs.</exception>
    public static void Verify(Assembly assembly, string tests, Type[] types, Func<IEnumerable<string>, IEnumerable<string>> filter)
    {
        var name = assembly.GetName().Name!;
        var options = new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            IncludeTypes = types,
            // On nearly every generated member, and no concern of callers.
            ExcludeAttributes = ["System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute"],
        };
        var api = assembly.GeneratePublicApi(options);
        var text = string.Join("\n", filter(api.ReplaceLineEndings("\n").Split('\n'))).TrimEnd('\n') + "\n";
        var approved = Repository.File($"tests/{tests}/PublicApi/{name}.txt");
        ReviewedFile.Verify(approved, text);
    }
}
