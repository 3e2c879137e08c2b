using System.Text.Json;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Measured;

/// <summary>Measures with everything loaded, and writes what was found to a file.</summary>
internal static class Warm
{
    public static void Run(string path)
    {
        new Questions().Check();
        // Objects that were read from JSON lie scattered among what reading left behind; those that code makes would not.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(11).WithIterationTime(TimeInterval.FromMilliseconds(100));
        var config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.ChangeExtension(path, null));
        var figures = BenchmarkRunner.Run<Questions>(config).Reports.Select(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name.Split('_') is [var question, var contender]
            ? new
            {
                Question = question,
                Contender = contender,
                Nanoseconds = report.ResultStatistics!.Median,
                // No object is smaller than 24 bytes: what is less is of other threads, spread over all operations.
                Bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes and >= 24 ? bytes : 0,
            }
            : throw new InvalidOperationException("The name of a benchmark is Question_Contender."));
        File.WriteAllText(path, JsonSerializer.Serialize(figures));
    }
}
