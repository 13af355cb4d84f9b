using System.Diagnostics;
using System.Globalization;
using AsnEthics.Rules;

// Checks one post and stops: with the base set, or with a rule file or a saved rule set (.asnset) given together with a post. It writes the clock's reading when the rule set was there and when the first finding was, and the processor time of the process until
// then in microseconds; the clock is that of the machine, so the process that started this one can tell how long it took.
var rules = args is [var file, _] ? (file.EndsWith(".asnset", StringComparison.Ordinal) ? Load(file) : RuleSetCompiler.Compile(RuleSource.FromFile(file)).RuleSet) : BuiltInRuleSets.Se137;
var compiled = Stopwatch.GetTimestamp();
var findings = rules?.Check(args is [_, var post] ? post : "Sebarkan sebelum dihapus, dasar goblok!").Findings;
var found = Stopwatch.GetTimestamp();
var processor = Environment.CpuUsage.TotalTime;

if (findings is not [_, ..])
    return 1;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{compiled} {found} {(long)processor.TotalMicroseconds}"));
return 0;

static RuleSet Load(string file)
{
    using var stream = File.OpenRead(file);
    return RuleSet.Load(stream);
}
