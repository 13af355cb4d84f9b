using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds a regular expression in the original text.</summary>
internal sealed class RegexFinder(RegexAlternative alternative) : AlternativeFinder
{
    private readonly RegexProgram _program = new(alternative.Root);

    public override void Find(ReadPost post, List<Hit> hits)
    {
        foreach (var match in RegexScan.Find(_program, post.Text))
            hits.Add(post.HitAt(match.Start, match.End, alternative.Weight, ReadingSteps.None));
    }
}
