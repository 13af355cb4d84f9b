using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>One alternation of all terms. <c>\b</c> counts <c>_</c> and marks as parts of words, unlike the others.</summary>
internal sealed class RegexPeer(string name, RegexOptions options, IReadOnlyList<string> terms, PostCorpus corpus) : Peer(name)
{
    private readonly Regex _regex = new($@"\b(?:{string.Join('|', terms)})\b", options | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private readonly string[] _texts = corpus.Texts;

    public override void Find(int post, HitBuffer hits)
    {
        foreach (var match in _regex.EnumerateMatches(_texts[post]))
            hits.Add(match.Index, match.Index + match.Length);
    }
}
