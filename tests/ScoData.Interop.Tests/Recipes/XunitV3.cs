using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ScoData;
using Xunit.Sdk;

[assembly: RegisterXunitSerializer(typeof(RecordSerializer), typeof(ScoRecord))]

public sealed class RecordSerializer : IXunitSerializer
{
    public bool IsSerializable(Type type, object? value, [NotNullWhen(false)] out string? failureReason)
    {
        failureReason = null;
        return true;
    }

    public string Serialize(object value) => ((ScoRecord)value).Id;

    public object Deserialize(Type type, string serializedValue) => TypeDescriptor.GetConverter(type).ConvertFromInvariantString(serializedValue)!;
}
