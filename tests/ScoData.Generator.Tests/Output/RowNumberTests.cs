using System.Text;
using ScoData.FrontEnd.Fields;
using ScoData.Tables;

namespace GeneratorTests.Output;

/// <summary>Whatever number a row has to hold, the library reads it back.</summary>
public sealed class RowNumberTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(95, 1)]
    [InlineData(96, 2)]
    [InlineData(0xD800 - 33, 3)]
    [InlineData(0xD800 - 32, 3)]
    [InlineData(0xFFFF, 4)]
    [InlineData(RowFormat.SmallestOfTwo - 1, 4)]
    [InlineData(RowFormat.SmallestOfTwo, 8)]
    [InlineData(0x10FFFF, 8)]
    [InlineData(0x110000, 5)]
    [InlineData(int.MaxValue, 8)]
    public void A_number_is_read_back(int number, int bytes)
    {
        var row = new RowWriter();
        row.Number(number);
        row.Text("after");
        var data = Encoding.UTF8.GetBytes(row.ToString());
        Assert.Equal(row.Position, data.Length);
        Assert.Equal(bytes, data.Length - "after".Length - 1);

        var reader = new RowReader(data, 0);
        Assert.Equal(number, reader.Number());
        Assert.Equal("after", reader.Text());
    }

    [Fact]
    public void A_reference_to_one_of_many_kinds_with_many_records_is_read_back()
    {
        var kinds = Enumerable.Range(0, 12).Select(kind => $"kind-{kind}").ToArray();
        var type = new ReferenceType(new(kinds));
        var row = new RowWriter();
        type.Write(row, new ResolvedReference("kind-11", 99_999, null, "The last one"));
        var reader = new RowReader(Encoding.UTF8.GetBytes(row.ToString()), 0);
        Assert.Equal((99_999 * 12) + 11, reader.Number());
    }
}
