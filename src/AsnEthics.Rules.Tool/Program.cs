using System.Runtime.InteropServices;
using AsnEthics.Rules.Tool;
using AsnEthics.Rules.Tool.Terminal;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return AsnRulesCommand.Run(args, StandardStreams.Open(stop.Token));

// The first signal ends the run in order, so that what is done is written out; a second one ends the process.
void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
