using System.Diagnostics;
using System.Globalization;
using AsnEthics.Rules;

// Checks one post and stops: with the base set; with the base set compiled from its sources, "tested" with its examples and the search for warnings, "untested" without; or with a rule file or a saved rule set (.asnset) given together with a
// post. It writes the clock's reading at its first statement, when the rule set was there and when the first finding was, and the processor time of the process until then in microseconds; the clock is that of the machine, so the process that
// started this one can tell how long it took.
var begun = Stopwatch.GetTimestamp();
var rules = args switch
{
    [var file, _] => file.EndsWith(".asnset", StringComparison.Ordinal) ? Load(file) : RuleSetCompiler.Compile(RuleSource.FromFile(file)).RuleSet,
    ["tested"] => RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources).RuleSet,
    ["untested"] => RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources, new RuleSetCompilerOptions { RunExamples = false, RunLints = false }).RuleSet,
    _ => BuiltInRuleSets.Se137,
};
var compiled = Stopwatch.GetTimestamp();
var findings = rules?.Check(args is [_, var post] ? post : "Sebarkan sebelum dihapus, dasar goblok!").Findings;
var found = Stopwatch.GetTimestamp();
var processor = Environment.CpuUsage.TotalTime;

if (findings is not [_, ..])
    return 1;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{begun} {compiled} {found} {(long)processor.TotalMicroseconds}"));
return 0;

static RuleSet Load(string file)
{
    using var stream = File.OpenRead(file);
    return RuleSet.Load(stream);
}
