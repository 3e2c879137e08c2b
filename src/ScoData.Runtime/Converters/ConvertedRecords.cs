using System.ComponentModel;
#if NET
using ScoData.Tables;
using System.Text.Json.Serialization;
#endif

namespace ScoData;

// How serializers write and read records and what describes them. Here, so that only the converters know the records.
// Serializers that know type converters alone write what is not read back, such as claims, as words.

#if NET
[JsonConverter(typeof(RecordPathJsonConverter<ScoRecord>))]
#endif
public abstract partial class ScoRecord;

#if NET
[JsonConverter(typeof(RecordPathJsonConverter<SourceRecord>))]
#endif
public abstract partial class SourceRecord;

#if NET
[JsonConverter(typeof(RecordPathJsonConverter<ISource>))]
#endif
public partial interface ISource;

#if NET
[JsonConverter(typeof(RecordListJsonConverter))]
#endif
public readonly partial struct RecordList<T>;

#if NET
[JsonConverter(typeof(ClaimJsonConverter))]
#endif
[TypeConverter(typeof(WordsTypeConverter))]
public sealed partial class Claim;

#if NET
[JsonConverter(typeof(CitationJsonConverter))]
#endif
[TypeConverter(typeof(WordsTypeConverter))]
public sealed partial class Citation;

#if NET
[JsonConverter(typeof(KindInfoJsonConverter))]
#endif
[TypeConverter(typeof(WordsTypeConverter))]
public sealed partial class KindInfo;

#if NET
[JsonConverter(typeof(FieldInfoJsonConverter))]
#endif
[TypeConverter(typeof(WordsTypeConverter))]
public sealed partial class FieldInfo;

#if NET
[JsonConverter(typeof(FieldTypeJsonConverter))]
#endif
[TypeConverter(typeof(WordsTypeConverter))]
public sealed partial class FieldType;

#if NET
[JsonConverter(typeof(TextMapJsonConverter))]
#endif
public sealed partial class TextMap;
