#if NET
using System.Text.Json.Serialization;
using ScoData.Tables;

namespace ScoData;

// How serializers write and read records and what describes them. Here, so that only the converters know the records.

[JsonConverter(typeof(RecordPathJsonConverter<ScoRecord>))]
public abstract partial class ScoRecord;

[JsonConverter(typeof(RecordPathJsonConverter<SourceRecord>))]
public abstract partial class SourceRecord;

[JsonConverter(typeof(RecordPathJsonConverter<ISource>))]
public partial interface ISource;

[JsonConverter(typeof(RecordListJsonConverter))]
public readonly partial struct RecordList<T>;

[JsonConverter(typeof(ClaimJsonConverter))]
public sealed partial class Claim;

[JsonConverter(typeof(CitationJsonConverter))]
public sealed partial class Citation;

[JsonConverter(typeof(KindInfoJsonConverter))]
public sealed partial class KindInfo;

[JsonConverter(typeof(FieldInfoJsonConverter))]
public sealed partial class FieldInfo;

[JsonConverter(typeof(FieldTypeJsonConverter))]
public sealed partial class FieldType;
#endif
