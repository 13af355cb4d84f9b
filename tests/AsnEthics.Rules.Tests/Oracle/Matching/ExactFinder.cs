using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds words in exactly the spelling and case of the pattern, one behind the other in a sentence. Words inside hashtags are not asked.</summary>
internal sealed class ExactFinder(ExactAlternative alternative) : AlternativeFinder
{
    private readonly ImmutableArray<string> _words = alternative.Words;

    public override void Find(ReadPost post, List<Hit> hits)
    {
        if (_words.IsEmpty || !post.Written.TryGetValue(_words[0], out var starts))
            return;

        foreach (var start in starts)
        {
            var last = start;
            for (var index = 1; index < _words.Length && last >= 0; index++)
                last = Next(post, last, _words[index]);
            if (last < 0)
                continue;

            var first = post.Lattice.Words[start];
            hits.Add(new Hit(first.Start, post.Lattice.Words[last].End, first.FirstWord, post.Lattice.Words[last].EndWord, first.Sentence, alternative.Weight, ReadingSteps.None));
        }
    }

    /// <summary>The word of that spelling directly behind another one, hashtags passed over; -1 where another word stands there.</summary>
    private static int Next(ReadPost post, int word, string written)
    {
        var before = post.Lattice.Words[word];
        for (var place = before.To; place >= 0; place = post.Lattice.Skip(place))
        {
            var (start, end) = post.Lattice.WordsFrom(place);
            for (var index = start; index < end; index++)
            {
                var next = post.Lattice.Words[index];
                if (next.Sentence == before.Sentence && next.Origin == WordOrigin.Written && string.Equals(next.Word.Written, written, StringComparison.Ordinal))
                    return index;
            }
        }

        return -1;
    }
}
