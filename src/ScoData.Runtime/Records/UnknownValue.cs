namespace ScoData;

/// <summary>A new type of value must be given a form everywhere; a default form could go unnoticed.</summary>
internal static class UnknownValue
{
    internal static NotSupportedException Of(object value) => new($"A value of the type {value.GetType()} has no such form.");
}
