namespace Benchmarks.Size;

/// <summary>A file of the package.</summary>
internal sealed record PackageEntry(string Path, long Bytes, long Compressed);

/// <summary>What was measured of sizes.</summary>
internal sealed record SizeResult(CompileResult Compile, AotResult Aot, IReadOnlyList<PackageEntry> Package);
