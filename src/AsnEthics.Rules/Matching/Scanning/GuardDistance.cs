using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Tells where a guard stands too far from all hits of a rule to drop one, by what a scan knows of the post (<see cref="WordDistance"/>).</summary>
internal static class GuardDistance
{
    /// <summary>Whether the exception may drop a hit of the rule; never false where it does.</summary>
    public static bool MayHold(WordGuard guard, int rule, ReadOnlySpan<char> text, ScanNotes notes)
    {
        if (!notes.Distance.MayLook(notes.Words.Count + notes.Chunks.Count))
            return true;
        foreach (var chunk in notes.Chunks)
        {
            if (WordDistance.Share(chunk.Facts.Signals, guard.Tests))
                return true;
        }

        foreach (var word in notes.Words)
        {
            if (WordDistance.Share(word.Word.Signals, guard.Tests) && MayHold(guard, word.Range, rule, text, notes))
                return true;
        }

        return false;
    }

    private static bool MayHold(WordGuard guard, TextRange place, int rule, ReadOnlySpan<char> text, ScanNotes notes)
    {
        // a guard in pieces is told by one of them
        if (!notes.Distance.MayLook(notes.Words.Count + notes.Chunks.Count))
            return true;
        var words = guard.Words + (notes.HasToldPieces ? WordPieces.MostPieces - 1 : 0);
        foreach (var word in notes.Words)
        {
            foreach (ref readonly var hit in word.Word.Hits.AsSpan())
            {
                if (hit.Rule == rule && guard.Targets.Contains(hit.Pattern) && IsNear(guard.Side, words, place, word.Range, text, notes.Distance))
                    return true;
            }
        }

        foreach (var chunk in notes.Chunks)
        {
            foreach (var (range, hit) in chunk.Facts.Hits ?? [])
            {
                if (hit.Rule == rule && guard.Targets.Contains(hit.Pattern) && IsNear(guard.Side, words, place, new TextRange(chunk.Start + range.Start, chunk.Start + range.End), text, notes.Distance))
                    return true;
            }
        }

        return false;
    }

    private static bool IsNear(GuardSide side, int words, TextRange place, TextRange hit, ReadOnlySpan<char> text, WordDistance distance)
    {
        if ((place.End <= hit.Start && side == GuardSide.After) || (hit.End <= place.Start && side == GuardSide.Before))
            return false;
        return !distance.AreFarther(place, hit, words, text);
    }
}
