using System.ComponentModel;
using System.Runtime.Serialization;
using ScoData.Tables;
#if NET
using System.Text.Json.Serialization;
#endif

namespace ScoData;

/// <summary>Whose words the values of a field are.</summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<FieldProvenance>))]
#endif
[TypeConverter(typeof(WordTypeConverter<FieldProvenance>))]
public enum FieldProvenance
{
    /// <summary>What sources say: each value has sources that say it.</summary>
    [EnumMember(Value = "reported")]
    Reported,

    /// <summary>
    /// What the editors of the dataset write: a title, a class, a remark. The sources of the record do not say it, so a
    /// value has only the sources that it names itself, as a rule none.
    /// </summary>
    [EnumMember(Value = "editorial")]
    Editorial,

    /// <summary>
    /// What a register gives: an identifier, for which the register that issues it is the source. The sources of the
    /// record do not say it, so a value has only the sources that it names itself.
    /// </summary>
    [EnumMember(Value = "register")]
    Register,
}
