using AsnEthics.Rules;

// 1. The base set: the eight guidelines of Surat Edaran Menteri PANRB 137/2018.
string[] posts =
[
    "Alhamdulillah, antrean KTP hari ini selesai sebelum pukul dua. Terima kasih, warga!",
    "Sebarkan sebelum dihapus, dasar goblok!",
    "VIRALKAN! Katanya bansos bulan depan dihentikan, info dari grup sebelah",
    "Mau lulus CPNS? Bisa lewat orang dalam, dijamin lulus, DM saja",
    "Kepala Seksi Perencanaan memimpin rapat pagi ini",
    "Jangan sebarkan hoaks, cek dulu sumbernya ya",
];
foreach (var post in posts)
    Show(post, BuiltInRuleSets.Se137.Check(post));

// 2. Rules of your own on top of it. Wrong rules are data, not exceptions.
var compilation = RuleSetCompiler.Compile(RuleSource.FromFile(Path.Combine(AppContext.BaseDirectory, "dinas.asnrules")));
foreach (var diagnostic in compilation.Diagnostics)
    Console.Error.WriteLine(diagnostic.Render());
if (compilation.RuleSet is not { } rules)
    return 1;

// 3. What the text alone cannot tell is given as facts.
const string Leak = "Siap-siap ya, besok pagi ada sidak dari inspektorat";
foreach (var account in (string[])["pribadi", "resmi"])
{
    Console.WriteLine($"--- dinas.asnrules, akun {account}");
    Show(Leak, rules.Check(Leak, new PostFacts { ["account"] = account, ["action"] = "post", ["target"] = "umum" }));
}

return 0;

static void Show(string post, CheckResult result)
{
    Console.WriteLine(post);
    foreach (var finding in result.Findings)
    {
        Console.WriteLine(Underline(post, finding.Spans));
        Console.WriteLine($"  {finding.RuleId} (angka {string.Join(", ", finding.Guidelines)}), {finding.Severity}: {finding.Message}");
        if (finding.Advice is not null)
            Console.WriteLine($"  Saran: {finding.Advice}");
    }

    foreach (var open in result.Undecided)
        Console.WriteLine($"  {open.RuleId}: belum dapat diputuskan tanpa fakta {open.Fact}");
    if (!result.HasFindings && result.Undecided.IsEmpty)
        Console.WriteLine("  tidak ada indikasi");
    Console.WriteLine();
}

// Spans are offsets into the post as it was written, so they can be marked as they are.
static string Underline(string post, IEnumerable<TextRange> spans)
{
    var line = new string(' ', post.Length).ToCharArray();
    foreach (var span in spans)
        line.AsSpan(span.Start, span.Length).Fill('^');
    return new string(line).TrimEnd();
}
