using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// The aims by their length and the two letters that they begin with, and once more by the two that they end with: for words in which letters are covered (b*ngsat). Of the letters to be seen those are looked up that fewer aims
/// share: <c>orang*orang</c> could be any of a thousand forms by its first letter, and is none by its first two. Built once, then only read, by any number of threads.
/// </summary>
internal sealed class CoveredAims
{
    private const int Letters = 26;

    private readonly Aims _aims;
    private readonly Aim[] _all;
    private readonly Buckets _byBeginning;
    private readonly Buckets _byEnd;

    /// <param name="aims">Writes them.</param>
    /// <param name="all">Aims of small Latin letters, two at least and <see cref="DisguiseLimits.LongestTerm"/> at most.</param>
    public CoveredAims(Aims aims, Aim[] all)
    {
        _aims = aims;
        _all = all;
        var beginnings = new int[all.Length];
        var ends = new int[all.Length];
        Span<char> buffer = stackalloc char[DisguiseLimits.LongestTerm];
        for (var number = 0; number < all.Length; number++)
        {
            var text = buffer.Slice(0, aims.Write(all[number], buffer));
            beginnings[number] = Buckets.Of(text.Length, text[0], text[1]);
            ends[number] = Buckets.Of(text.Length, text[text.Length - 1], text[text.Length - 2]);
        }

        _byBeginning = new Buckets(beginnings);
        _byEnd = new Buckets(ends);
    }

    /// <summary>Adds the aims of the same length that agree in every letter that is to be seen, the first or the last of them.</summary>
    /// <param name="masked">Small Latin letters, with <see cref="SignLetters.Mask"/> for those that are not to be seen; two units at least.</param>
    /// <param name="steps">The steps of the reading.</param>
    /// <param name="found">Takes the guesses.</param>
    public void Find(ReadOnlySpan<char> masked, ReadingSteps steps, List<Guess> found)
    {
        var last = masked.Length - 1;
        var (hidesFirst, hidesLast) = (masked[0] == SignLetters.Mask, masked[last] == SignLetters.Mask);
        if (hidesFirst && hidesLast)
            return;

        var ofBeginning = hidesFirst ? [] : _byBeginning.Find(masked.Length, masked[0], masked[1]);
        var ofEnd = hidesLast ? [] : _byEnd.Find(masked.Length, masked[last], masked[last - 1]);
        var aims = hidesFirst || (!hidesLast && ofEnd.Length < ofBeginning.Length) ? ofEnd : ofBeginning;
        Span<char> buffer = stackalloc char[DisguiseLimits.LongestTerm];
        foreach (var number in aims)
        {
            if (MaskedLetters.Fit(masked, buffer.Slice(0, _aims.Write(_all[number], buffer))))
                found.Add(new Guess(_all[number], steps));
        }
    }

    /// <summary>Numbers by a length, a letter at one end, and the letter beside it.</summary>
    private sealed class Buckets
    {
        private readonly int[] _starts = new int[Of(DisguiseLimits.LongestTerm, 'z', 'z') + 2];
        private readonly int[] _numbers;

        /// <param name="buckets">For each number its bucket.</param>
        public Buckets(int[] buckets)
        {
            _numbers = new int[buckets.Length];
            foreach (var bucket in buckets)
                _starts[bucket + 1]++;
            for (var bucket = 1; bucket < _starts.Length; bucket++)
                _starts[bucket] += _starts[bucket - 1];

            // filled from the end, which leaves each start where it was
            var ends = _starts.AsSpan(1).ToArray();
            for (var number = buckets.Length - 1; number >= 0; number--)
                _numbers[--ends[buckets[number]]] = number;
        }

        public static int Of(int length, char outer, char inner) => (((length * Letters) + outer - 'a') * Letters) + inner - 'a';

        /// <summary>Those with both letters, or with the outer one where the inner one is not to be seen.</summary>
        public ReadOnlySpan<int> Find(int length, char outer, char inner)
        {
            var (first, last) = inner == SignLetters.Mask ? (Of(length, outer, 'a'), Of(length, outer, 'z')) : (Of(length, outer, inner), Of(length, outer, inner));
            return _numbers.AsSpan(_starts[first], _starts[last + 1] - _starts[first]);
        }
    }
}
