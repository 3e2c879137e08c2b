using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>
/// Names the class of a dataset on the assembly that holds it, so that the library can find all of its records when a text
/// names one without saying of which dataset it is. For generated code only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DatasetAttribute : Attribute
{
    /// <summary>For generated code only.</summary>
    /// <param name="className">The full name of the class with the property <c>Kinds</c>. A name, because a type would keep the whole dataset in a trimmed program.</param>
    public DatasetAttribute(string className) => ClassName = className;

    /// <summary>The full name of the class with the property <c>Kinds</c>.</summary>
    public string ClassName { get; }
}
