using System.Globalization;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// <c>-- disguises --corpus FILE [--rules FILE]</c>: how many posts of a corpus a rule set flags as it is, and how many with all disguise steps off. What more is flagged is printed with the slices that matched and
/// the steps that read them, to be read by a person: on a corpus of ordinary posts most of it is false.
/// </summary>
internal static class DisguisesCommand
{
    private const int Posts = 10_000;

    public static void Run(CommandOptions options)
    {
        var corpus = options.Allowing("corpus", "rules").Find("corpus") ?? throw new ArgumentException("--corpus FILE is missing");
        var (read, plain) = (MeasuredRules.Compile(options), MeasuredRules.Compile(options, PlainReading.Of));

        var (posts, withSteps, withoutSteps, more, fewer) = (0, 0, 0, 0, 0);
        foreach (var (id, text) in Corpus.Read(corpus))
        {
            posts++;
            var result = read.Check(text);
            var isFlaggedPlain = plain.Check(text).HasFindings;
            withSteps += result.HasFindings ? 1 : 0;
            withoutSteps += isFlaggedPlain ? 1 : 0;
            if (result.HasFindings && !isFlaggedPlain)
            {
                more++;
                foreach (var hit in result.Findings.SelectMany(finding => finding.Evidence))
                    Console.WriteLine($"+ {id}  {hit.Pattern}  \"{Slice(text, hit)}\"  {string.Join('+', hit.Steps)}");
            }
            else if (isFlaggedPlain && !result.HasFindings)
            {
                // Possible where a disguised hit serves as an exception.
                fewer++;
                Console.WriteLine($"- {id}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{posts} posts: {withSteps} flagged as read, {withoutSteps} with the steps off"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{more} more and {fewer} fewer: {(double)more * Posts / posts:0.00} more in {Posts}"));
    }

    /// <summary>The matched slice between a little of what stands around it, on one line.</summary>
    private static string Slice(string text, Evidence hit)
    {
        const int around = 25;
        var (start, end) = (Math.Max(0, hit.Start - around), Math.Min(text.Length, hit.End + around));
        return $"{text[start..hit.Start]}[{text[hit.Start..hit.End]}]{text[hit.End..end]}".ReplaceLineEndings(" ");
    }
}
