using ScoData.FrontEnd.Naming;

namespace ScoData.Generator.Emit;

/// <summary>What a project sets for the code that is generated into it.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Accessibility">Who may use them: <c>public</c> or <c>internal</c>.</param>
/// <param name="DatasetName">The class of the dataset as a whole.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="IsMeasured">Whether tools that measure coverage count the generated code.</param>
internal sealed record EmitOptions(string Namespace, string Accessibility, string DatasetName, string DataVersion, string Assembly, bool IsMeasured)
{
    /// <summary>The names of the generated types.</summary>
    public TypeNames TypeNames => new(Namespace, Assembly);
}
