using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Tells where a guard stands too far from all hits of a rule to drop one, by what a scan knows of the post: of words between two places only those are counted that are words however the post is read.
/// Sentences, which a guard does not reach beyond, are not known here.
/// </summary>
internal static class GuardDistance
{
    /// <summary>A letter by itself may be one of several that were set apart.</summary>
    private const int ShortestSure = 2;

    /// <summary>Whether the exception may drop a hit of the rule; never false where it does.</summary>
    public static bool MayHold(WordGuard guard, int rule, ReadOnlySpan<char> text, ScanNotes notes)
    {
        foreach (var chunk in notes.Chunks)
        {
            if (Share(chunk.Facts.Signals, guard.Tests))
                return true;
        }

        foreach (var word in notes.Words)
        {
            if (Share(word.Word.Signals, guard.Tests) && MayHold(guard, word.Range, rule, text, notes))
                return true;
        }

        return false;
    }

    private static bool MayHold(WordGuard guard, TextRange place, int rule, ReadOnlySpan<char> text, ScanNotes notes)
    {
        // a guard in pieces is told by one of them
        var words = guard.Words + (notes.HasToldPieces ? WordPieces.MostPieces - 1 : 0);
        foreach (var word in notes.Words)
        {
            foreach (ref readonly var hit in word.Word.Hits.AsSpan())
            {
                if (hit.Rule == rule && guard.Targets.Contains(hit.Pattern) && IsNear(guard.Side, words, place, word.Range, text))
                    return true;
            }
        }

        foreach (var chunk in notes.Chunks)
        {
            foreach (var (range, hit) in chunk.Facts.Hits ?? [])
            {
                if (hit.Rule == rule && guard.Targets.Contains(hit.Pattern) && IsNear(guard.Side, words, place, new TextRange(chunk.Start + range.Start, chunk.Start + range.End), text))
                    return true;
            }
        }

        return false;
    }

    private static bool IsNear(GuardSide side, int words, TextRange place, TextRange hit, ReadOnlySpan<char> text)
    {
        if (place.End <= hit.Start)
            return side != GuardSide.After && !HasMoreWords(text.Slice(place.End, hit.Start - place.End), words);
        if (hit.End <= place.Start)
            return side != GuardSide.Before && !HasMoreWords(text.Slice(hit.End, place.Start - hit.End), words);
        return true;
    }

    /// <summary>Whether surely more words than so many are in a text: letters of ASCII between two blanks are a word whatever stands around them.</summary>
    private static bool HasMoreWords(ReadOnlySpan<char> text, int words)
    {
        var start = -1;
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            if (unit == ' ')
            {
                if (start >= 0 && index - start >= ShortestSure && words-- == 0)
                    return true;
                start = index + 1;
            }
            else if ((uint)((unit | 0x20) - 'a') > 'z' - 'a')
            {
                start = -1;
            }
        }

        return false;
    }

    /// <summary>Whether two lists of numbers, each in its order, have one in common.</summary>
    private static bool Share(int[] few, int[] many)
    {
        foreach (var number in few)
        {
            if (Array.BinarySearch(many, number) >= 0)
                return true;
        }

        return false;
    }
}
