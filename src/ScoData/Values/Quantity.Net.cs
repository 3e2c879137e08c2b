#if NET
using System.Text.Json.Serialization;

namespace ScoData;

// No IParsable: by it frameworks read back what ToString writes, and that is for people.
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly partial struct Quantity;
#endif
