using System.Collections;
using ScoData.Tests.Facts;
using YamlDotNet.RepresentationModel;

namespace ScoData.Tests.Dataset;

public sealed class FieldTypeTests
{
    private static IEnumerable<(KindInfo Kind, FieldInfo Field)> Fields => ScoDataset.Kinds.SelectMany(kind => kind.Fields.Select(known => (kind, known)));

    [Theory]
    [InlineData("personnel", "count", "count", FieldValueType.Count, false)]
    [InlineData("participants", "list of state", "state", FieldValueType.Reference, true, "state")]
    [InlineData("series", "exercise-series", "exercise-series", FieldValueType.Reference, false, "exercise-series")]
    [InlineData("type", "exercise-type", "exercise-type", FieldValueType.Enum, false)]
    [InlineData("dates", "interval", "interval", FieldValueType.Interval, false)]
    public void A_type_tells_its_parts(string field, string name, string item, FieldValueType value, bool isList, params string[] targets)
    {
        var type = Exercise.PeaceMission2010.Kind.GetField(field).Type;
        Assert.Equal((name, name, item, value, isList), (type.Name, type.ToString(), type.ItemName, type.ValueType, type.IsList));
        Assert.Equal(targets, type.Targets);
    }

    [Fact]
    public void A_reference_to_several_kinds_names_each()
    {
        var type = Document.ChinaRussiaJointStatement2009.Kind.GetField("parties").Type;
        Assert.Equal($"list of {string.Join(" or ", type.Targets)}", type.Name);
        Assert.True(type.Targets.Count > 1);
    }

    [Fact]
    public void Types_are_those_of_the_schema()
    {
        var common = (YamlMappingNode)DataFolder.Schema["common"];
        foreach (var (kind, field) in Fields)
        {
            var own = (YamlMappingNode)DataFolder.Schema["kinds"][kind.Name]["fields"];
            var written = own.Children.ContainsKey(field.Name) ? own[field.Name] : common[field.Name];
            Assert.Equal(((YamlScalarNode)written["type"]).Value, field.Type.Name);
        }
    }

    [Fact]
    public void Only_references_have_targets_and_these_are_kinds()
    {
        foreach (var (_, field) in Fields)
        {
            Assert.Equal(field.Type.ValueType == FieldValueType.Reference, field.Type.Targets.Count > 0);
            Assert.All(field.Type.Targets, target => Assert.Contains(ScoDataset.Kinds, kind => kind.Name == target));
            Assert.Equal(field.Type.ValueType == FieldValueType.Enum, field.Values.Count > 0);
        }
    }

    [Fact]
    public void Every_value_is_of_the_type_of_its_field()
    {
        foreach (var claim in ScoDataset.Kinds.SelectMany(kind => kind.Records).SelectMany(record => record.Claims))
        {
            var values = claim.Field.IsList ? ((IEnumerable)claim.Value).Cast<object>() : [claim.Value];
            Assert.All(values, value => Assert.Equal(claim.Field.Type.ValueType, TypeOf(value, claim.Field.Type)));
        }
    }

    private static FieldValueType TypeOf(object value, FieldType type) => value switch
    {
        string => type.ValueType is FieldValueType.Text or FieldValueType.Url or FieldValueType.Language or FieldValueType.Country ? type.ValueType : FieldValueType.Text,
        bool => FieldValueType.Flag,
        int => FieldValueType.Integer,
        Quantity => FieldValueType.Count,
        Measurement => FieldValueType.Measurement,
        Money => FieldValueType.Money,
        EdtfDate => FieldValueType.Date,
        EdtfInterval => FieldValueType.Interval,
        Coordinates => FieldValueType.Coordinates,
        TextMap => type.ValueType is FieldValueType.Names or FieldValueType.Identifiers ? type.ValueType : FieldValueType.Names,
        Enum => FieldValueType.Enum,
        ScoRecord record => type.Targets.Contains(record.Kind.Name) ? FieldValueType.Reference : FieldValueType.Text,
        _ => throw new InvalidOperationException(value.GetType().Name),
    };
}
