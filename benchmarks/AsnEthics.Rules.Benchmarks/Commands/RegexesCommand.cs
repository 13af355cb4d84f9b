using System.Globalization;
using AsnEthics.Rules.Benchmarks.Regexes;
using AsnEthics.Rules.Matching.Regexes;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// <c>-- regexes [--max 1048576]</c>: finds each hostile expression in its text at lengths that double, behind its gate and without it, and prints by how much the time grew from each length to the next, and what a unit of the
/// longest took. A linear matcher stays near 2. Processor time, the least of several rounds: others use the machine too.
/// </summary>
internal static class RegexesCommand
{
    private const int Shortest = 65_536;
    private const int DefaultLongest = 1_048_576;
    private const int Rounds = 5;

    /// <summary>Processor time is counted in steps; a round repeats until it took many of them.</summary>
    private static readonly TimeSpan LeastRound = TimeSpan.FromMilliseconds(40);

    public static void Run(CommandOptions options)
    {
        var longest = int.Parse(options.Allowing("max").Find("max") ?? DefaultLongest.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var worst = (Growth: 0.0, Name: "");
        foreach (var hostile in HostileRegex.All)
        {
            foreach (var isGated in new[] { true, false })
            {
                var automaton = isGated ? RegexAutomaton.Create(hostile.Expression.Node) : RegexAutomaton.CreateUngated(hostile.Expression.Node);
                var name = $"{hostile.Name}, {(isGated ? "gated" : "ungated")}";
                var line = $"{name,-48}";
                var (before, count) = (TimeSpan.Zero, 0);
                for (var length = Shortest; length <= longest; length *= 2)
                {
                    var time = Best(automaton, hostile.OfLength(length), out count);
                    line += string.Create(CultureInfo.InvariantCulture, $" {time.TotalMilliseconds,8:0.000} ms");
                    if (before > TimeSpan.Zero)
                    {
                        line += string.Create(CultureInfo.InvariantCulture, $" ×{time / before:0.00}");
                        // below, it is a vectored search that leaves a cache
                        if (time.TotalMilliseconds >= 1 && time / before > worst.Growth)
                            worst = (time / before, name);
                    }

                    before = time;
                }

                Console.WriteLine(line + string.Create(CultureInfo.InvariantCulture, $" | {before.TotalNanoseconds / longest,6:0.0} ns a unit, {count} matches"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the worst growth where it took a millisecond or more: ×{worst.Growth:0.00}, {worst.Name}"));
    }

    private static TimeSpan Best(RegexAutomaton automaton, string text, out int count)
    {
        var matches = new List<TextRange>();
        automaton.Find(text, matches);
        count = matches.Count;
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var (before, runs, spent) = (Environment.CpuUsage.TotalTime, 0, TimeSpan.Zero);
            while (spent < LeastRound)
            {
                matches.Clear();
                automaton.Find(text, matches);
                runs++;
                spent = Environment.CpuUsage.TotalTime - before;
            }

            best = spent / runs < best ? spent / runs : best;
        }

        return best;
    }
}
