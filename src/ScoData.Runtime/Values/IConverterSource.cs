#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData.Tables;

/// <summary>
/// A type converter that knows the converter of JSON, by the type argument that both have: so no type is made at run time,
/// which programs that are compiled ahead of time cannot do.
/// </summary>
internal interface IConverterSource
{
#if NET
    /// <summary>Makes the converter of JSON.</summary>
    JsonConverter CreateJsonConverter();
#endif
}
