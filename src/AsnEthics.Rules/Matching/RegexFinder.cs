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

    public override bool MayFind(ReadOnlySpan<char> text) => _automaton.Gate.MayMatch(text);

    public override void Find(ReadPost post, List<Hit> hits)
    {
        var matches = _matches ??= [];
        matches.Clear();
        _automaton.Find(post.Text.AsSpan(), matches);
        foreach (var match in matches)
            hits.Add(post.HitAt(match.Start, match.End, alternative.Weight, ReadingSteps.None));
        if (matches.Capacity > MostKept)
            _matches = null;
    }
}
