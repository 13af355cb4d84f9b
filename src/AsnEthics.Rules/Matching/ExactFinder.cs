using System.Collections.Immutable;
using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds words in exactly the spelling and case of the pattern, one behind the other in a sentence. Words inside hashtags are not asked.</summary>
internal sealed class ExactFinder(ExactAlternative alternative) : AlternativeFinder
{
    private readonly ImmutableArray<string> _words = alternative.Words;

    /// <summary>The word without which nothing is found; empty where the pattern has none.</summary>
    public string FirstWord => _words.IsEmpty ? "" : _words[0];

    public override bool MayFind(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (text.IndexOf(word.AsSpan()) < 0)
                return false;
        }

        return true;
    }

    public override void Find(ReadPost post, HitTable hits)
    {
        if (_words.IsEmpty)
            return;

        for (var start = 0; start < post.Lattice.Count; start++)
        {
            var first = post.Lattice[start];
            if (!IsWritten(post, first, _words[0]))
                continue;

            var last = start;
            for (var index = 1; index < _words.Length && last >= 0; index++)
                last = Next(post, last, _words[index]);
            if (last < 0)
                continue;

            hits.Add(new Hit(first.Start, post.Lattice[last].End, first.FirstWord, post.Lattice[last].EndWord, first.Sentence, alternative.Weight, ReadingSteps.None));
        }
    }

    /// <summary>The word of that spelling directly behind another one, hashtags passed over; -1 where another word stands there.</summary>
    private static int Next(ReadPost post, int word, string written)
    {
        var before = post.Lattice[word];
        for (var place = before.To; place >= 0; place = post.Lattice.Skip(place))
        {
            var (start, end) = post.Lattice.WordsFrom(place);
            for (var index = start; index < end; index++)
            {
                if (post.Lattice[index].Sentence == before.Sentence && IsWritten(post, post.Lattice[index], written))
                    return index;
            }
        }

        return -1;
    }

    private static bool IsWritten(ReadPost post, LatticeWord word, string written) =>
        word.Origin == WordOrigin.Written && post.Text.AsSpan(word.Start, word.End - word.Start).SequenceEqual(written.AsSpan());
}
