using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Schema;

/// <summary>
/// The names that a project sets, checked against those of the generated types. A folder of data has no namespace, so these
/// are the only checks that need a build.
/// </summary>
/// <param name="DatasetName">The class of the dataset: the one that the project names, unless that name is taken.</param>
/// <param name="Diagnostics">What is wrong with the names.</param>
internal sealed record ProjectNames(string DatasetName, EquatableArray<DataDiagnostic> Diagnostics)
{
    /// <summary>The class of the dataset where the project names none. A schema cannot take the name.</summary>
    public const string UsualDatasetName = "Dataset";

    /// <summary>Members of the class of the dataset.</summary>
    private static readonly string[] DatasetMembers = ["Kinds", "DataVersion", "KindList"];

    /// <summary>Namespaces that every project sees, beside its own.</summary>
    private static readonly string[] Everywhere = ["System", "ScoData"];

    /// <summary>Checks the names; without a valid schema there is nothing to compare them with.</summary>
    /// <param name="files">The files of the schema: one, if it is valid.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="namespace">The namespace of the generated types.</param>
    /// <param name="datasetName">The class of the dataset that the project names.</param>
    public static ProjectNames Check(IReadOnlyList<YamlFile> files, DatasetSchema? schema, string @namespace, string datasetName)
    {
        if (schema is null)
            return new ProjectNames(datasetName, default);

        var file = files[0];
        var types = GeneratedType.Of(schema, new SchemaNodes(file)).ToArray();
        var diagnostics = new List<DataDiagnostic>();
        if (DatasetMembers.Contains(datasetName))
            diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.DatasetNameTaken, file.Path, -1, datasetName, "a member of that class"));
        // Type names are also file names, which are not case-sensitive everywhere.
        else if (types.FirstOrDefault(type => string.Equals(type.Name, datasetName, StringComparison.OrdinalIgnoreCase)) is { } other)
            diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.DatasetNameTaken, file.Path, other.Node.Index, datasetName, other.What));
        if (diagnostics.Count > 0)
            datasetName = UsualDatasetName;

        // C# finds a namespace before the types that a 'using' brings, and each part of a name can be one of the enclosing namespaces.
        var parts = @namespace.Split('.');
        foreach (var type in types.Where(type => parts.Contains(type.Name)))
            Hide(type.Node.Index, type.What, type.Name, $"{type.Fix}, or set another ScoDataNamespace");
        foreach (var type in types.Where(type => Everywhere.Contains(type.Name) && !parts.Contains(type.Name)))
            Hide(type.Node.Index, type.What, type.Name, type.Fix);
        if (parts.Contains(datasetName))
            Hide(-1, "the dataset", datasetName, "set ScoDataDatasetName, or another ScoDataNamespace");
        return new ProjectNames(datasetName, diagnostics.ToEquatableArray());

        void Hide(int node, string what, string name, string fix) =>
            diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.HiddenType, file.Path, node, char.ToUpperInvariant(what[0]) + what.Substring(1), name, fix));
    }
}
