using ScoData.Formatting;

namespace ScoData.Tests.Formatting;

public sealed class ValueFormTests
{
    [Fact]
    public void Every_type_of_value_is_looked_at() =>
        Assert.Empty(Enum.GetValues<FieldValueType>().Except(ValueForms.All.Select(form => form.Field.Type.ValueType)));

    [Fact]
    public void Values_have_words() =>
        Assert.Equal(ValueForms.All.Select(form => form.Words), ValueForms.All.Select(form => ValueWords.Of(form.Value, form.Field)));

    [Fact]
    public void Values_have_a_text_for_data() =>
        Assert.Equal(ValueForms.All.Select(form => form.Data), ValueForms.All.Select(form => DataText.Of(form.Value, form.Field)));

    [Fact]
    public void A_value_of_a_kind_that_is_not_known_is_an_error_and_not_some_text()
    {
        var field = ValueForms.FieldOf(FieldValueType.Text, isList: false);
        Assert.Contains("System.Version", Assert.Throws<NotSupportedException>(() => ValueWords.Of(new Version(1, 0), field)).Message, StringComparison.Ordinal);
        Assert.Contains("System.Version", Assert.Throws<NotSupportedException>(() => DataText.Of(new Version(1, 0), field)).Message, StringComparison.Ordinal);
    }
}
