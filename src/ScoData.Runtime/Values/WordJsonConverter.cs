#if NET
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tables;

/// <summary>
/// Writes a value of an enum as the word that the data has for it, a JSON string or the name of a property, and reads it
/// back: <c>"anti-terror"</c>. Numbers are refused, since they may change with the data. For generated enums; the serializer finds it by itself.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WordJsonConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
    : JsonStringEnumConverter<TEnum>(WordPolicy.Instance, allowIntegerValues: false)
    where TEnum : struct, Enum
{
    /// <summary>Replaces the name of a member by its word.</summary>
    private sealed class WordPolicy : JsonNamingPolicy
    {
        internal static readonly WordPolicy Instance = new();

        public override string ConvertName(string name) => EnumWords<TEnum>.All.OfMember(name);
    }
}
#endif
