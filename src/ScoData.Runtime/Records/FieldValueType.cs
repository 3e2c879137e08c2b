namespace ScoData;

/// <summary>What a single value of a field is, and so of which C# type.</summary>
public enum FieldValueType
{
    /// <summary>A text of any length: a <see cref="string"/>.</summary>
    Text,

    /// <summary>Yes or no: a <see cref="bool"/>.</summary>
    Flag,

    /// <summary>A whole number that is known exactly: an <see cref="int"/>.</summary>
    Integer,

    /// <summary>A count, perhaps with limits: a <see cref="Quantity"/>. What is counted is in <see cref="FieldInfo.Unit"/>.</summary>
    Count,

    /// <summary>A measured decimal number, perhaps with limits: a <see cref="ScoData.Measurement"/>. Its unit is in <see cref="FieldInfo.Unit"/>.</summary>
    Measurement,

    /// <summary>An amount in a currency: a <see cref="ScoData.Money"/>.</summary>
    Money,

    /// <summary>A day, month or year, perhaps uncertain: an <see cref="EdtfDate"/>.</summary>
    Date,

    /// <summary>A time with a start and an end: an <see cref="EdtfInterval"/>.</summary>
    Interval,

    /// <summary>A web address: a <see cref="string"/>.</summary>
    Url,

    /// <summary>A BCP 47 language tag: a <see cref="string"/>.</summary>
    Language,

    /// <summary>An ISO 3166-1 country code: a <see cref="string"/>.</summary>
    Country,

    /// <summary>A latitude and a longitude in degrees: <see cref="ScoData.Coordinates"/>.</summary>
    Coordinates,

    /// <summary>Identifiers in other datasets by the names of their schemes: a <see cref="TextMap"/>.</summary>
    Identifiers,

    /// <summary>Names by BCP 47 language tags: a <see cref="TextMap"/>.</summary>
    Names,

    /// <summary>A word of a closed vocabulary: a generated enum. The words are in <see cref="FieldInfo.Values"/>.</summary>
    Enum,

    /// <summary>A reference to a record: a <see cref="ScoRecord"/> of one of the kinds in <see cref="FieldType.Targets"/>.</summary>
    Reference,
}
