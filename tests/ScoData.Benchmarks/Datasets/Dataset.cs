using System.Globalization;
using System.Reflection;
using Benchmarks.Peers;
using Benchmarks.Synthetic;
using ScoData;

namespace Benchmarks.Datasets;

/// <summary>A dataset to measure with: the real one, or a synthetic one of so many records.</summary>
internal sealed class Dataset
{
    public const string Real = "real";

    private IReadOnlyList<PeerKind>? _kinds;

    /// <param name="size"><c>real</c> or the number of records.</param>
    public Dataset(string size)
    {
        Size = size;
        if (!IsReal && !(int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var records) && records >= 1000))
            throw new ArgumentException($"The size '{size}' is neither 'real' nor a number from 1000 on.");
    }

    public string Size { get; }

    public bool IsReal => Size == Real;

    /// <summary>The namespace of the generated types.</summary>
    public string Namespace => IsReal ? "ScoData" : "Synthetic";

    /// <summary>Where its programs go.</summary>
    public string Folder => Path.Combine(Folders.Artifacts, Size);

    /// <summary>The kinds with their records, read from what the generator made.</summary>
    public IReadOnlyList<PeerKind> Kinds => _kinds ??= PeerKind.Of(IsReal ? ScoDataset.Kinds : Load());

    public int Count => Kinds.Sum(kind => kind.Records.Count);

    /// <summary>Writes the YAML of a synthetic dataset.</summary>
    public void WriteData()
    {
        if (!IsReal)
            new SyntheticRecords(int.Parse(Size, CultureInfo.InvariantCulture)).Write(Path.Combine(Folder, "data"));
    }

    private IReadOnlyList<KindInfo> Load() =>
        (IReadOnlyList<KindInfo>)Assembly.LoadFrom(new Project(this, "ours").Output).GetType("Synthetic.Dataset", throwOnError: true)!.GetProperty("Kinds")!.GetValue(null)!;
}
