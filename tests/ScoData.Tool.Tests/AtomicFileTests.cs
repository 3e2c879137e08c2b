using ScoData.Tool.Output;

namespace ScoData.Tool.Tests;

/// <summary>A stop at every point of writing a file. Each waits for the other thread to reach the point, and none for time to pass.</summary>
public sealed class AtomicFileTests : IDisposable
{
    private const string Old = "old";

    private readonly DataFolder _folder = new();
    private readonly Interruption _interruption = new();
    private readonly string _path;

    public AtomicFileTests() => _path = _folder.Add("file", Old);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_stop_the_new_contents_are_there()
    {
        AtomicFile.Write(_path, (temporary, _) => File.WriteAllText(temporary, "new"), _interruption);

        Assert.Equal("new", File.ReadAllText(_path));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_link_stays_and_the_file_that_it_leads_to_is_written()
    {
        var link = Path.Combine(_folder.Path, "link");
        File.CreateSymbolicLink(link, _path);
        AtomicFile.Write(link, (temporary, _) => File.WriteAllText(temporary, "new"), _interruption);

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal("new", File.ReadAllText(_path));
    }

    [Fact]
    public void A_root_is_no_file() =>
        Assert.EndsWith("cannot be written: it is a folder.", Assert.Throws<ToolException>(() => AtomicFile.Write(Path.GetPathRoot(_path)!, (_, _) => Assert.Fail("It was written."), _interruption)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_stop_before_the_first_file_or_between_two_refuses_the_next()
    {
        _interruption.Stop();

        Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(_path, (_, _) => Assert.Fail("It was written."), _interruption));
        AssertUntouched();
    }

    [Fact]
    public void A_stop_before_the_temporary_file_is_made_waits_for_it() =>
        AssertStopped((temporary, stop) =>
        {
            stop();
            File.WriteAllText(temporary, "new");
        });

    [Fact]
    public void A_stop_while_it_is_written_removes_all_that_was_begun() =>
        AssertStopped((temporary, stop) =>
        {
            using var file = File.CreateText(temporary);
            foreach (var companion in new[] { "-journal", "-wal", "-shm" })
                File.WriteAllText(temporary + companion, "begun");
            file.Write("ne");
            stop();
            file.Write("w");
            throw new OperationCanceledException();
        });

    [Fact]
    public void A_stop_after_it_is_closed_leaves_the_old_contents() =>
        AssertStopped((temporary, stop) =>
        {
            File.WriteAllText(temporary, "new");
            stop();
        });

    [Fact]
    public async Task A_stop_that_comes_with_a_fault_does_not_wait_for_ever()
    {
        Task? stopping = null;
        Assert.Throws<ToolException>(() => AtomicFile.Write(
            _path,
            (_, token) =>
            {
                stopping = Stop(token);
                throw new IOException("The disk is full.");
            },
            _interruption));

        await stopping!;
        AssertUntouched();
    }

    [Fact]
    public void A_stop_waits_for_each_of_several_writers()
    {
        var other = Path.Combine(_folder.Path, "other");
        AssertStopped((temporary, stop) =>
        {
            Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(
                other,
                (inner, _) =>
                {
                    File.WriteAllText(inner, "new");
                    stop();
                },
                _interruption));
            Assert.DoesNotContain(Directory.GetFiles(_folder.Path), path => path.StartsWith(other, StringComparison.Ordinal));
            File.WriteAllText(temporary, "new");
        });
    }

    private void AssertStopped(Action<string, Action> write)
    {
        Task? stopping = null;
        Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(
            _path,
            (temporary, token) => write(temporary, () =>
            {
                stopping = Stop(token);
                Assert.False(stopping.IsCompleted);
            }),
            _interruption));

        stopping!.GetAwaiter().GetResult();
        AssertUntouched();
    }

    private Task Stop(CancellationToken token)
    {
        var stopping = Task.Run(_interruption.Stop);
        token.WaitHandle.WaitOne();
        return stopping;
    }

    private void AssertUntouched()
    {
        Assert.Equal(Old, File.ReadAllText(_path));
        Assert.Equal(["file"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }
}
