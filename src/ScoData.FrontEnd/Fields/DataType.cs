using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Fields;

/// <summary>
/// The type of a single value of a field. Its class has everything that depends on it: its form in the data, equality,
/// its row, its C#, its display text and its JSON Schema. <see cref="SimpleTypes"/> lists those without parameters.
/// </summary>
internal abstract record DataType
{
    /// <summary>The name of the type in a schema: <c>count</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What the type is for, as editors show it.</summary>
    public abstract string Summary { get; }

    /// <summary>The type in the run-time library.</summary>
    public abstract FieldValueType ValueType { get; }

    /// <summary>Whether the data writes it as a mapping, so that a claim on it needs the key 'value'.</summary>
    public virtual bool IsMap => false;

    /// <summary>Whether it puts something in time.</summary>
    public virtual bool IsTime => false;

    /// <summary>Reads a value.</summary>
    /// <param name="reader">Receives the diagnostics.</param>
    /// <param name="node">The value as the data writes it.</param>
    /// <returns>The value, or null if it cannot be read, which is reported.</returns>
    public abstract Value? Read(ValueReader reader, YamlNode node);

    /// <summary>A text that is the same for equal values of the type.</summary>
    public abstract string CanonicalText(Value value);

    /// <summary>A text that is the same for exact values of one thing: those of 1.5 and 1.50.</summary>
    public virtual string IdentityText(Value value) => CanonicalText(value);

    /// <summary>Whether the value stands for one thing alone: two texts <c>about 5000</c> are equal, and the counts may differ.</summary>
    public virtual bool IsExact(Value value) => true;

    /// <summary>Whether two values of a field can both be true.</summary>
    public virtual bool AreCompatible(Value first, Value second) => CanonicalText(first) == CanonicalText(second);

    /// <summary>The value as display text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">What a count counts, or the unit of a measurement.</param>
    public abstract string DisplayText(Value value, string? unit = null);

    /// <summary>The value as a part of a citation.</summary>
    public virtual string CitationText(Value value) => DisplayText(value);

    /// <summary>The meaning of the value, for values of a vocabulary.</summary>
    public virtual string? Meaning(Value value) => null;

    /// <summary>Whether display text is capitalised at the start of a sentence; names and texts stay as they are.</summary>
    public virtual bool IsCapitalised => true;

    /// <summary>Whether display text can end with a full stop.</summary>
    public virtual bool IsSentence => true;

    /// <summary>What a query by a value of the type looks for.</summary>
    public virtual QueryKeyForm QueryKey => QueryKeyForm.None;

    /// <summary>The C# that turns the parameter of a query into what it looks for.</summary>
    public virtual string QueryKeyExpression(string parameter) => parameter;

    /// <summary>Writes the value into a row; <see cref="ReadExpression"/> reads it.</summary>
    public abstract void Write(RowWriter row, Value value);

    /// <summary>The C# type of a value.</summary>
    public abstract string ClassName(TypeNames types);

    /// <summary>The C# that reads a value from <c>row</c>.</summary>
    public abstract string ReadExpression(TypeNames types);

    /// <summary>The C# that reads an array of values from <c>row</c>.</summary>
    public virtual string ReadListExpression(TypeNames types) =>
        $"row.List<{ClassName(types)}>([global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage] static (ref {TypeNames.Tables}.RowReader row) => {ReadExpression(types)})";

    /// <summary>The C# expression for a required value that a record does not have.</summary>
    public virtual string DefaultExpression => "default";

    /// <summary>The value as a C# constant, or null if C# has no such constants.</summary>
    public virtual CSharpConstant? Constant(Value value, TypeNames types) => null;

    /// <summary>Constants for what <see cref="Constant(Value, TypeNames)"/> leaves out of a value, such as the bounds of a count that is not exact.</summary>
    public virtual IEnumerable<PartConstant> PartConstants(Value value) => [];

    /// <summary>The JSON Schema of a value. Patterns check only characters; the build checks everything else, such as the calendar.</summary>
    public abstract Json JsonSchema();
}
