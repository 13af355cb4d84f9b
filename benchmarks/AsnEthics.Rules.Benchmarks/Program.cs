using AsnEthics.Rules.Benchmarks;
using AsnEthics.Rules.Benchmarks.Commands;
using BenchmarkDotNet.Running;

try
{
    switch (args)
    {
        case ["disguises", .. var options]:
            DisguisesCommand.Run(new CommandOptions(options));
            return 0;
        case ["linear", .. var options]:
            LinearCommand.Run(new CommandOptions(options));
            return 0;
        case ["peers", ..] when !OwnProcess.IsTiered:
            return OwnProcess.RunAgain(args);
        case ["peers", .. var options]:
            PeersCommand.Run(new CommandOptions(options, "base", "fresh", "markdown"));
            return 0;
        case ["first-use", .. var options]:
            FirstUseCommand.Run(new CommandOptions(options, "fresh"));
            return 0;
        case ["start", .. var options]:
            StartCommand.Run(new CommandOptions(options));
            return 0;
        case ["cold", .. var options]:
            ColdPostCommand.Run(new CommandOptions(options));
            return 0;
        case ["keystroke", .. var options]:
            await KeystrokeCommand.RunAsync(new CommandOptions(options)).ConfigureAwait(false);
            return 0;
        case ["regexes", .. var options]:
            RegexesCommand.Run(new CommandOptions(options));
            return 0;
        case var own when RuleSetCommand.IsMeant(own):
            RuleSetCommand.Run(own);
            return 0;
        default:
            BenchmarkSwitcher.FromAssembly(typeof(CheckingBenchmarks).Assembly).Run(args);
            return 0;
    }
}
catch (Exception wrongUse) when (wrongUse is ArgumentException or IOException)
{
    Console.Error.WriteLine(wrongUse.Message);
    return 2;
}
