using System.Reflection;

namespace ScoData;

public static partial class ScoDataset
{
    /// <summary>The version of the package: <c>1.2.0</c>. A record or field that is renamed or removed makes a new first number, a new fact the second, a corrected figure the third.</summary>
    public static string Version { get; } = typeof(ScoDataset).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>() is { InformationalVersion: var version }
        ? version.Split('+')[0]
        : "";

    /// <summary>The licence of the data as an SPDX identifier: it is in the public domain (CC0 1.0). The code is under the MIT licence.</summary>
    public const string License = "CC0-1.0";

    /// <summary>How to cite the dataset, with the versions of the package and the data. For a single fact cite its sources as well: <see cref="Source"/> has <c>Cite()</c>, <c>ToBibTeX()</c> and <c>ToCslJson()</c>.</summary>
    public static string Citation => $"The ScoData authors. ScoData: facts about the Shanghai Cooperation Organisation, with their uncertainty and their sources. Version {Version}, data {DataVersion}.";
}
