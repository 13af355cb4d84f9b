using System.Diagnostics;
using System.Globalization;

namespace AsnEthics.Rules.Benchmarks.ColdStart;

/// <summary>The starts of one program with one rule set. Times are in milliseconds from the moment before the process is started; this process and that one read the same clock.</summary>
internal sealed class StartMeasurement(PublishedProgram program, string rules, IReadOnlyList<string> arguments)
{
    private readonly List<double> _made = [];
    private readonly List<double> _compiled = [];
    private readonly List<double> _found = [];
    private readonly List<double> _processor = [];

    public PublishedProgram Program { get; } = program;

    public string Rules { get; } = rules;

    /// <summary>From the program's first statement until the rule set was there.</summary>
    public IReadOnlyList<double> Made => _made;

    /// <summary>When the rule set was there; of an empty program, its first statement.</summary>
    public IReadOnlyList<double> Compiled => _compiled;

    /// <summary>When the first finding was there; of an empty program, its first statement.</summary>
    public IReadOnlyList<double> Found => _found;

    /// <summary>Processor time of the process until then: other work on the machine adds less to it.</summary>
    public IReadOnlyList<double> Processor => _processor;

    public void Start()
    {
        var before = Stopwatch.GetTimestamp();
        using var process = Process.Start(Program.StartInfo(arguments))!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Program.Description} ended with {process.ExitCode}");
        long[] readings = [.. output.Split(' ').Select(reading => long.Parse(reading, CultureInfo.InvariantCulture))];
        _made.Add(Stopwatch.GetElapsedTime(readings[0], readings[1]).TotalMilliseconds);
        _compiled.Add(Stopwatch.GetElapsedTime(before, readings[1]).TotalMilliseconds);
        _found.Add(Stopwatch.GetElapsedTime(before, readings[2]).TotalMilliseconds);
        _processor.Add(TimeSpan.FromMicroseconds(readings[3]).TotalMilliseconds);
    }
}
