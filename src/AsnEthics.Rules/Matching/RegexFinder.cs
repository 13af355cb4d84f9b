using AsnEthics.Rules.Matching.Regexes;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds a regular expression in the original text.</summary>
internal sealed class RegexFinder(RegexAlternative alternative) : AlternativeFinder
{
    /// <summary>A list that grew longer for one post is not kept for the next.</summary>
    private const int MostKept = 1024;

    [ThreadStatic]
    private static List<TextRange>? _matches;

    private readonly RegexAutomaton _automaton = RegexAutomaton.Create(alternative.Root);

    /// <summary>Whether there is a match: an open gate says too little, for many expressions begin with a letter that every text has.</summary>
    public override bool MayFind(ReadOnlySpan<char> text) => _automaton.Gate.MayMatch(text) && MatchesIn(text).Count > 0;

    public override void Find(ReadPost post, HitTable hits)
    {
        foreach (var match in MatchesIn(post.Text.AsSpan()))
            hits.Add(post.HitAt(match.Start, match.End, alternative.Weight, ReadingSteps.None));
    }

    /// <summary>The matches, to be read before the next ones are asked for on this thread.</summary>
    private List<TextRange> MatchesIn(ReadOnlySpan<char> text)
    {
        if (_matches is not { Capacity: <= MostKept } matches)
            _matches = matches = [];
        matches.Clear();
        _automaton.Find(text, matches);
        return matches;
    }
}
