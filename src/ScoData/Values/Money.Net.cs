#if NET
using System.Text.Json.Serialization;

namespace ScoData;

// No IParsable: by it frameworks read back what ToString writes, and that is for people.
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial struct Money;
#endif
