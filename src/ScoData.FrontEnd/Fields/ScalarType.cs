using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Fields;

/// <summary>A type whose values the data writes as one scalar.</summary>
/// <typeparam name="T">The type of a value once it is parsed.</typeparam>
internal abstract record ScalarType<T> : DataType
    where T : notnull
{
    private static readonly string[] Unknown = ["?", "-", "unknown", "not known", "n/a", "none", "tbd"];

    public sealed override Value? Read(ValueReader reader, YamlNode node)
    {
        if (reader.Scalar(node) is not { } text)
            return null;
        if (TryParse(text, out var data))
        {
            reader.CheckNull(node, text);
            return new ScalarValue<T>(data);
        }

        if (node is YamlScalar { IsNull: true })
            reader.ReportNull(node);
        else if (Unknown.Contains(text.ToLowerInvariant()))
            reader.ReportInvalid(node, text, "remove the key if nothing is known");
        else
            ReportInvalid(reader, node, text);
        return null;
    }

    public sealed override string CanonicalText(Value value) => CanonicalText(Data(value));

    public sealed override string DisplayText(Value value, string? unit = null) => DisplayText(Data(value), unit);

    public sealed override void Write(RowWriter row, Value value) => Write(row, Data(value));

    public sealed override CSharpConstant? Constant(Value value, TypeNames types) => Constant(Data(value), types);

    public sealed override IEnumerable<PartConstant> PartConstants(Value value) => PartConstants(Data(value));

    /// <summary>The parsed scalar of a value.</summary>
    protected static T Data(Value value) => ((ScalarValue<T>)value).Data;

    /// <summary>The value of a text, or null if it cannot be parsed.</summary>
    protected Value? Parse(string text) => TryParse(text, out var data) ? new ScalarValue<T>(data) : null;

    /// <summary>Parses a scalar.</summary>
    protected abstract bool TryParse(string text, out T data);

    /// <summary>The fix for a scalar that cannot be parsed.</summary>
    protected abstract string Fix(string text, string? unit);

    protected virtual void ReportInvalid(ValueReader reader, YamlNode node, string text) => reader.ReportInvalid(node, text, Fix(text, reader.Unit));

    protected abstract string CanonicalText(T data);

    protected abstract string DisplayText(T data, string? unit);

    protected abstract void Write(RowWriter row, T data);

    protected virtual CSharpConstant? Constant(T data, TypeNames types) => null;

    protected virtual IEnumerable<PartConstant> PartConstants(T data) => [];
}
