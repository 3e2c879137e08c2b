using System.Collections;

namespace ScoData.Tests.Values;

/// <summary>Values in the order of code that knows no type parameters, such as grids and old collections.</summary>
public sealed class ValueOrderTests
{
    public static TheoryData<object, object> Ordered => new()
    {
        { new EdtfDate(2009), new EdtfDate(2010, 9, 9) },
        { EdtfInterval.Parse("2009/2010"), EdtfInterval.Parse("2010/..") },
        { Quantity.About(5), Quantity.Exactly(600) },
        { Measurement.Exactly(-38.83m), Measurement.About(1.5m) },
        { Money.Parse("EUR 900"), Money.Parse("USD 5") },
        { Money.Parse("USD 5"), Money.Parse("USD 900") },
        { default(Money), Money.Parse("XXX 1") },
    };

    [Theory]
    [MemberData(nameof(Ordered))]
    public void Objects_are_put_in_order(object first, object second)
    {
        var order = (IComparable)first;
        Assert.True(order.CompareTo(second) < 0);
        Assert.True(((IComparable)second).CompareTo(first) > 0);
        Assert.Equal(0, order.CompareTo(first));
        Assert.True(order.CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => order.CompareTo("2010"));
        ArrayList list = [second, first];
        list.Sort();
        Assert.Equal([first, second], list.Cast<object>());
    }

    [Fact]
    public void Quantities_are_made_as_they_are_read()
    {
        Assert.Equal(Quantity.Parse("5000"), Quantity.Exactly(5000));
        Assert.Equal(Quantity.Parse("about 600"), Quantity.About(600));
        Assert.Equal(Quantity.Parse("more than 5000"), Quantity.MoreThan(5000));
        Assert.Equal(Quantity.Parse("at least 5"), Quantity.AtLeast(5));
        Assert.Equal(Quantity.Parse("less than 5"), Quantity.LessThan(5));
        Assert.Equal(Quantity.Parse("up to 5"), Quantity.UpTo(5));
        Assert.Equal(Quantity.Parse("nearly 900"), Quantity.Nearly(900));
        Assert.Equal(Quantity.Parse("1100 to 2000"), Quantity.Between(1100, 2000));
        Assert.Equal(Quantity.Parse("at least 0"), Quantity.AtLeast(0));
        Assert.Equal(Quantity.Parse("0 to 999999999999999999"), Quantity.Between(0, 999_999_999_999_999_999));
    }

    public static TheoryData<Func<Quantity>> Impossible =>
    [
        () => Quantity.Exactly(-1), () => Quantity.About(-1), () => Quantity.MoreThan(-1), () => Quantity.AtLeast(-1),
        () => Quantity.UpTo(-1), () => Quantity.LessThan(0), () => Quantity.Nearly(0), () => Quantity.Between(-1, 5),
        () => Quantity.Between(5, 5), () => Quantity.Between(6, 5), () => Quantity.About(1_000_000_000_000_000_000),
        () => Quantity.Between(0, 1_000_000_000_000_000_000),
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_is_not_read_is_not_made(Func<Quantity> make) => Assert.Throws<ArgumentOutOfRangeException>(() => make());

    [Fact]
    public void Money_is_made_of_a_currency_and_a_quantity()
    {
        Assert.Equal(Money.Parse("USD more than 5000"), Money.Of("USD", Quantity.MoreThan(5000)));
        Assert.Throws<ArgumentNullException>(() => Money.Of(null!, default));
        foreach (var code in (string[])["", "US", "usd", "USDX", "U D"])
            Assert.Throws<ArgumentException>(() => Money.Of(code, default));
    }
}
