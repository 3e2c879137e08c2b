namespace ScoData.Tool.Commands;

/// <summary>The form of an answer.</summary>
internal enum Form
{
    /// <summary>Text for people.</summary>
    Text,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>Ids alone, one on each line.</summary>
    Ids,

    /// <summary>A picture in a file.</summary>
    Svg,
}
