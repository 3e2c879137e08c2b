namespace ScoData;

/// <summary>A new kind of value must be given a form everywhere; a form that nobody chose would spread unseen.</summary>
internal static class UnknownValue
{
    internal static NotSupportedException Of(object value) => new($"A value of the type {value.GetType()} has no such form.");
}
