using System.Reflection;

namespace ScoData.Tool.Export.Model;

/// <summary>What every export says of the dataset as a whole.</summary>
internal static class DatasetCard
{
    /// <summary>The name by which files and packages go.</summary>
    public const string Name = "scodata";

    /// <summary>The title.</summary>
    public const string Title = "Facts about the Shanghai Cooperation Organisation";

    /// <summary>What it holds, in a sentence or two.</summary>
    public const string Summary = "Members, meetings, exercises, documents, people and bodies of the Shanghai Cooperation Organisation (SCO). "
        + "Each value has its sources; where they disagree, all of them stay.";

    /// <summary>The licence, as SPDX and the Open Definition name it.</summary>
    public const string Licence = "CC0-1.0";

    /// <summary>The title of the licence.</summary>
    public const string LicenceTitle = "Creative Commons Zero v1.0 Universal";

    /// <summary>The address of the licence.</summary>
    public const string LicenceUrl = "https://creativecommons.org/publicdomain/zero/1.0/";

    /// <summary>The version of the data: year, month and number.</summary>
    public static string Version => ScoDataset.DataVersion;

    /// <summary>Who made the dataset.</summary>
    public static string Authors { get; } = typeof(ScoDataset).Assembly.GetCustomAttribute<AssemblyCompanyAttribute>()!.Company;

    /// <summary>How to cite it.</summary>
    public static string Citation => $"{Authors}. “ScoData: {Title}”. Version {Version}. {LicenceTitle}.";
}
