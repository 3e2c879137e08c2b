namespace ScoData.Tool.Output;

/// <summary>A new file that takes nothing more once the program is being stopped.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="stop">Is cancelled when the program is being stopped.</param>
internal sealed class StoppableFile(string path, CancellationToken stop) : FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read)
{
    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The program is being stopped.</exception>
    public override void Write(byte[] buffer, int offset, int count)
    {
        stop.ThrowIfCancellationRequested();
        base.Write(buffer, offset, count);
    }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The program is being stopped.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        stop.ThrowIfCancellationRequested();
        base.Write(buffer);
    }
}
