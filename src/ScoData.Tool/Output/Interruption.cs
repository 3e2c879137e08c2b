using System.Runtime.InteropServices;

namespace ScoData.Tool.Output;

/// <summary>
/// Makes a signal that ends the program wait for whoever is writing a file: the writer is told to stop, removes what it
/// had begun, and only then does the signal take its usual effect. After that nothing more is written.
/// </summary>
internal sealed class Interruption
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly object _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private int _writers;

    /// <summary>The interruption of this program by a signal.</summary>
    public static Interruption OfProgram => Listener.Interruption;

    /// <summary>Writes something that a stop must not cut short.</summary>
    /// <param name="write">Writes it, and removes what it has begun when the token is cancelled.</param>
    /// <exception cref="OperationCanceledException">The program is being stopped; <paramref name="write"/> may not have been called.</exception>
    public void Write(Action<CancellationToken> write)
    {
        // In one step with the count, so that a stop either waits for this writer or refuses it.
        lock (_gate)
        {
            _stop.Token.ThrowIfCancellationRequested();
            _writers++;
        }

        try
        {
            write(_stop.Token);
        }
        finally
        {
            lock (_gate)
            {
                _writers--;
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>Tells all writers to stop, waits until they have, and refuses new ones.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _stop.Cancel();
            while (_writers > 0)
                Monitor.Wait(_gate);
        }
    }

    /// <summary>Listens from the first file on until the program ends: a signal between two files must find the same state.</summary>
    private static class Listener
    {
        public static readonly Interruption Interruption = new();

        // A registration that is collected no longer listens.
        private static readonly PosixSignalRegistration[] Registrations =
            [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, _ => Interruption.Stop()))];
    }
}
