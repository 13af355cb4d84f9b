using System.Globalization;
using AsnEthics.Rules.Benchmarks.ColdStart;
using AsnEthics.Rules.Benchmarks.Peers;
using AsnEthics.Rules.Benchmarks.Terms;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// <c>-- start [--terms N]… [--runs R]</c>: how long a console program takes from the start of its process to its first finding, under JIT and compiled ahead of time, beside a program that does nothing. It publishes
/// AsnEthics.Rules.ColdStart in both ways and starts each in turn; medians, by the clock and in processor time. Each with the base set as the library gives it, compiled from its sources, and as <see cref="RuleSet.Load"/> has it from a file; with <c>--terms</c> also so many generated terms, compiled from their text and loaded.
/// </summary>
internal static class StartCommand
{
    private const int DefaultRuns = 15;
    private const string PostWithFinding = "Sebarkan sebelum dihapus, dasar goblok!";

    public static void Run(CommandOptions options)
    {
        var runs = options.Allowing("terms", "runs").Find("runs") is { } given ? CommandOptions.Count("runs", given) : DefaultRuns;
        var termCounts = options.All("terms").Select(value => CommandOptions.Count("terms", value)).ToArray();
        var folder = Directory.CreateTempSubdirectory("asnethics-start-").FullName;
        try
        {
            var measurements = Publish(folder).SelectMany(program => Measurements(program, termCounts, folder)).ToArray();
            for (var run = 0; run < runs; run++)
            {
                foreach (var measurement in measurements)
                    measurement.Start();
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{MachineDescription.Text}; {DateTime.UtcNow:yyyy-MM-dd}, medians of {runs} starts in turn, in ms from before the process is started.\n"));
            foreach (var line in MarkdownTable.Of(["program", "made in", "rule set there", "first finding", "best", "processor", ""], measurements.Select(Row)))
                Console.WriteLine(line);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<PublishedProgram> Publish(string folder)
    {
        var programs = new List<PublishedProgram>();
        foreach (var isNative in new[] { false, true })
        {
            foreach (var isEmpty in new[] { true, false })
            {
                Console.Error.WriteLine($"publishing {PublishedProgram.Describe(isEmpty, isNative)}");
                if (PublishedProgram.TryPublish(folder, isEmpty, isNative, out var error) is { } program)
                    programs.Add(program);
                else
                    Console.WriteLine($"{PublishedProgram.Describe(isEmpty, isNative)} cannot be published on this machine: {error}");
            }
        }

        return programs;
    }

    private static IEnumerable<StartMeasurement> Measurements(PublishedProgram program, int[] termCounts, string folder)
    {
        yield return new StartMeasurement(program, program.IsEmpty ? "" : "base set", []);
        if (program.IsEmpty)
            yield break;
        yield return new StartMeasurement(program, "base set from its sources", ["untested"]);
        yield return new StartMeasurement(program, "base set from its sources, with examples and warnings", ["tested"]);
        yield return new StartMeasurement(program, "base set, saved", [Save(BuiltInRuleSets.Se137, Path.Combine(folder, "base.asnset")), PostWithFinding]);
        if (termCounts.Length == 0)
            yield break;
        var terms = new GeneratedTerms(new WordStatistics([.. GeneratedPosts.Create()]));
        foreach (var count in termCounts)
        {
            var set = MeasuredSet.Of(terms.Create(count, TermDensity.Rare));
            var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{count}.asnrules"));
            File.WriteAllText(file, set.RuleText);
            yield return new StartMeasurement(program, string.Create(CultureInfo.InvariantCulture, $"{count} terms from their text"), [file, set.Words[0]]);
            yield return new StartMeasurement(program, string.Create(CultureInfo.InvariantCulture, $"{count} terms, saved"), [Save(RuleSetCompiler.Compile(RuleSource.FromFile(file)).RuleSet!, file + ".asnset"), set.Words[0]]);
        }
    }

    private static string Save(RuleSet rules, string file)
    {
        using var stream = File.Create(file);
        rules.Save(stream);
        return file;
    }

    private static string[] Row(StartMeasurement measurement)
    {
        var isEmpty = measurement.Program.IsEmpty;
        return
        [
            measurement.Program.Description + (isEmpty ? "" : ", " + measurement.Rules),
            isEmpty ? "" : Milliseconds(Median.Of(measurement.Made)),
            isEmpty ? "" : Milliseconds(Median.Of(measurement.Compiled)),
            Milliseconds(Median.Of(measurement.Found)),
            Milliseconds(measurement.Found.Min()),
            Milliseconds(Median.Of(measurement.Processor)),
            isEmpty ? "its first statement" : "",
        ];
    }

    private static string Milliseconds(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
