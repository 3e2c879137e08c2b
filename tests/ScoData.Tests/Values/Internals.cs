using System.Reflection;

namespace ScoData.Tests.Values;

/// <summary>The members that tables are made with, reached without asking the library to open up for its tests.</summary>
internal static class Internals
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    private static readonly MethodInfo DateFromBits = Method(typeof(EdtfDate), "FromBits");
    private static readonly MethodInfo IntervalFromBits = Method(typeof(EdtfInterval), "FromBits");
    private static readonly MethodInfo QuantityFromParts = Method(typeof(Quantity), "FromParts");
    private static readonly MethodInfo MoneyFromParts = Method(typeof(Money), "FromParts");
    private static readonly MethodInfo CoordinatesFromParts = Method(typeof(Coordinates), "FromParts");

    internal static T Get<T>(object value, string property) =>
        (T)(value.GetType().GetProperty(property, Hidden)
            ?? throw new MissingMemberException(value.GetType().Name, property)).GetValue(value)!;

    internal static EdtfDate Date(ulong bits) => (EdtfDate)DateFromBits.Invoke(null, [bits])!;

    internal static EdtfInterval Interval(ulong start, ulong end) => (EdtfInterval)IntervalFromBits.Invoke(null, [start, end])!;

    internal static Quantity Quantity(Comparator comparator, long number, long number2) =>
        (Quantity)QuantityFromParts.Invoke(null, [comparator, number, number2])!;

    internal static Money Money(string currency, Quantity amount) => (Money)MoneyFromParts.Invoke(null, [currency, amount])!;

    internal static Coordinates Coordinates(int latitude, int latitudeDecimals, int longitude, int longitudeDecimals) =>
        (Coordinates)CoordinatesFromParts.Invoke(null, [latitude, latitudeDecimals, longitude, longitudeDecimals])!;

    private static MethodInfo Method(Type type, string name) =>
        type.GetMethod(name, Hidden) ?? throw new MissingMethodException(type.Name, name);
}
