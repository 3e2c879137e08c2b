using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.Fields;

/// <summary>A type whose values are strings in C#.</summary>
internal abstract record StringType : ScalarType<string>
{
    public sealed override bool IsCapitalised => false;

    public sealed override string ClassName(TypeNames types) => "string";

    public sealed override QueryKeyForm QueryKey => QueryKeyForm.Text;

    public sealed override string QueryKeyExpression(string parameter) => $"{parameter} ?? throw new global::System.ArgumentNullException(nameof({parameter}))";

    public sealed override string ReadExpression(TypeNames types) => "row.Text()";

    public sealed override string ReadListExpression(TypeNames types) => "row.Texts()";

    public sealed override string DefaultExpression => "\"\"";

    protected sealed override string CanonicalText(string data) => data;

    protected sealed override string DisplayText(string data, string? unit) => data;

    protected sealed override void Write(RowWriter row, string data) => row.Text(data);

    protected sealed override CSharpConstant? Constant(string data, TypeNames types) => new("string", data);
}
