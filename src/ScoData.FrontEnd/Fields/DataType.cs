using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Fields;

/// <summary>
/// The type of a single value of a field. All that depends on it stands in its class: how the data writes it, what is
/// equal, its row, its C#, its display text and its JSON Schema. <see cref="SimpleTypes"/> lists those without parameters.
/// </summary>
internal abstract record DataType
{
    /// <summary>The name by which a schema asks for the type: <c>count</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What the type is for, as editors show it.</summary>
    public abstract string Summary { get; }

    /// <summary>The type in the words of the run-time library.</summary>
    public abstract FieldValueType ValueType { get; }

    /// <summary>Whether the data writes it as a mapping, so that a claim on it needs the key 'value'.</summary>
    public virtual bool IsMap => false;

    /// <summary>Whether it puts something in time.</summary>
    public virtual bool IsTime => false;

    /// <summary>Reads a value.</summary>
    /// <param name="reader">Takes what is wrong with it.</param>
    /// <param name="node">The value as the data writes it.</param>
    /// <returns>The value, or null where it cannot be read and a diagnostic says so.</returns>
    public abstract Value? Read(ValueReader reader, YamlNode node);

    /// <summary>The one text that equal values of the type share.</summary>
    public abstract string CanonicalText(Value value);

    /// <summary>The value for people.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">What a count counts.</param>
    public abstract string DisplayText(Value value, string? unit = null);

    /// <summary>The value as a part of a citation.</summary>
    public virtual string CitationText(Value value) => DisplayText(value);

    /// <summary>What the value means, where it is a word with a meaning of its own.</summary>
    public virtual string? Meaning(Value value) => null;

    /// <summary>Whether display text begins with a capital where it begins a sentence; names and texts stay as they are.</summary>
    public virtual bool IsCapitalised => true;

    /// <summary>Whether display text can end with a full stop.</summary>
    public virtual bool IsSentence => true;

    /// <summary>Writes the value into a row; <see cref="ReadExpression"/> reads it.</summary>
    public abstract void Write(RowWriter row, Value value);

    /// <summary>The C# type of a value.</summary>
    public abstract string ClassName(TypeNames types);

    /// <summary>The C# that reads a value from <c>row</c>.</summary>
    public abstract string ReadExpression(TypeNames types);

    /// <summary>The C# that reads an array of values from <c>row</c>.</summary>
    public virtual string ReadListExpression(TypeNames types) =>
        $"row.List<{ClassName(types)}>(static (ref {TypeNames.Tables}.RowReader row) => {ReadExpression(types)})";

    /// <summary>The C# that stands for a value that every record should have and one lacks.</summary>
    public virtual string DefaultExpression => "default";

    /// <summary>The constant that holds the value, or null where C# has none for it.</summary>
    public virtual CSharpConstant? Constant(Value value, TypeNames types) => null;

    /// <summary>The form of a value in the data as JSON Schema. A pattern checks letters and digits; what a calendar or a total says, the build checks.</summary>
    public abstract Json JsonSchema();
}
