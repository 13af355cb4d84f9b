using System.Diagnostics;
using System.Globalization;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// <c>-- cold [--rules N] [--posts P] [--units U]</c>: what the first post costs that a rule set meets. A rule set remembers words; here each post is put to a rule set of its own that is prepared and has seen none, and the same post once more.
/// </summary>
internal static class ColdPostCommand
{
    private const int DefaultRules = 1_000;
    private const int DefaultPosts = 200;
    private const int DefaultUnits = 300;

    public static void Run(CommandOptions options)
    {
        options.Allowing("rules", "posts", "units");
        int Count(string name, int otherwise) => options.Find(name) is { } given ? CommandOptions.Count(name, given) : otherwise;
        var (rules, count, units) = (Count("rules", DefaultRules), Count("posts", DefaultPosts), Count("units", DefaultUnits));
        using var saved = new MemoryStream();
        RuleSetCompiler.Compile(RuleSource.FromText("generated.asnrules", GeneratedRuleFile.Create(rules)), new RuleSetCompilerOptions { RunExamples = false, RunLints = false }).RuleSet!.Save(saved);

        var (cold, again) = (new List<double>(), new List<double>());
        foreach (var post in Posts(count, units))
        {
            saved.Position = 0;
            var ruleSet = RuleSet.Load(saved);
            ruleSet.Prepare();
            GC.Collect();
            cold.Add(Microseconds(ruleSet, post));
            again.Add(Microseconds(ruleSet, post));
        }

        // the first ones are for the runtime, which compiles what they are the first to come to
        var warm = count / 4;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{MachineDescription.Text}; {DateTime.UtcNow:yyyy-MM-dd}, {rules} rules, {count} generated posts of {units} UTF-16 units, each put to a rule set that has seen none, in µs; the first {warm} posts left aside.\n"));
        foreach (var line in MarkdownTable.Of(["", "median", "95 %", "most", ""], [Row("a post not seen before", cold[warm..]), Row("the same once more", again[warm..])]))
            Console.WriteLine(line);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe first post of this process: {cold[0] / 1_000:0.0} ms, most of it for the runtime's compiling."));
    }

    private static double Microseconds(RuleSet ruleSet, string post)
    {
        var begun = Stopwatch.GetTimestamp();
        ruleSet.Check(post);
        return Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
    }

    /// <summary>Generated posts joined and cut to a length.</summary>
    private static IEnumerable<string> Posts(int count, int units)
    {
        using var generated = GeneratedPosts.Create(int.MaxValue).GetEnumerator();
        for (var post = 0; post < count; post++)
        {
            var text = "";
            while (text.Length < units && generated.MoveNext())
                text += text.Length == 0 ? generated.Current : " " + generated.Current;
            yield return text[..units];
        }
    }

    private static string[] Row(string name, List<double> values)
    {
        values.Sort();
        return [name, Text(Median.Of(values)), Text(values[values.Count * 95 / 100]), Text(values[^1]), ""];
    }

    private static string Text(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
