#if NET
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace ScoData.Tables;

/// <summary>The datasets of the program: those in assemblies that are loaded, and in assemblies that these reference.</summary>
internal static class KnownDatasets
{
    private const string TrimmedProgram = "In a trimmed program the kinds are passed to the converter; what is not found here ends in a message that says so.";

    private static readonly string Library = typeof(KnownDatasets).Assembly.GetName().Name!;

    private static readonly Dictionary<Assembly, IReadOnlyList<KindInfo>> Datasets = [];
    private static IReadOnlyList<KindInfo> all = [];
    private static int loaded;

    /// <summary>The kinds of records of all datasets.</summary>
    internal static IReadOnlyList<KindInfo> Kinds()
    {
        lock (Datasets)
        {
            // A document names many records, but assemblies are rarely loaded.
            var assemblies = AppDomain.CurrentDomain.GetAssemblies();
            if (assemblies.Length == loaded)
                return all;
            foreach (var assembly in assemblies)
                Add(assembly);
            loaded = AppDomain.CurrentDomain.GetAssemblies().Length;
            return all = [.. Datasets.Values.SelectMany(kinds => kinds)];
        }
    }

    private static void Add(Assembly assembly)
    {
        if (!Datasets.TryAdd(assembly, []) || assembly.IsDynamic)
            return;
        var references = ReferencesOf(assembly);
        if (!references.Any(reference => reference.Name == Library))
            return;
        Datasets[assembly] = ReadKinds(assembly);
        // Code that only names the common base class has not loaded the assembly of the facts yet.
        foreach (var reference in references.Where(reference => !IsFramework(reference)))
        {
            if (Load(assembly, reference) is { } loaded)
                Add(loaded);
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = TrimmedProgram)]
    private static AssemblyName[] ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies();

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = TrimmedProgram)]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = TrimmedProgram)]
    private static IReadOnlyList<KindInfo> ReadKinds(Assembly assembly) =>
    [
        .. assembly.GetCustomAttributes<DatasetAttribute>()
            .SelectMany(dataset => assembly.GetType(dataset.ClassName)?.GetProperty("Kinds")?.GetValue(null) as IReadOnlyList<KindInfo> ?? []),
    ];

    private static bool IsFramework(AssemblyName name) =>
        name.Name is "mscorlib" or "netstandard" || name.Name!.StartsWith("System.", StringComparison.Ordinal) || name.Name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static Assembly? Load(Assembly from, AssemblyName name)
    {
        try
        {
            return AssemblyLoadContext.GetLoadContext(from)?.LoadFromAssemblyName(name);
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            return null; // A reference that was not deployed, such as one for the build alone.
        }
    }
}
#endif
