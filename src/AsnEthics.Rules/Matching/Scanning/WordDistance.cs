namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// How far apart two places of a post are, as far as a scan can tell: of the words between only those are counted that are words however the post is read. Sentences, beyond which nothing reaches, are not known here.
/// What may be looked at in one post is bounded, so that no post takes longer than to be read; beyond that, everything may be near. Belongs to one check at a time and is used again.
/// </summary>
internal sealed class WordDistance
{
    /// <summary>Units and words that are looked at in one post.</summary>
    private const int MostLooks = 8_192;

    /// <summary>A letter by itself may be one of several that were set apart.</summary>
    private const int ShortestSure = 2;

    private int _looks;

    /// <summary>Takes another post.</summary>
    public void Clear() => _looks = 0;

    /// <summary>Whether more may be looked at.</summary>
    /// <param name="more">As much as will be.</param>
    public bool MayLook(int more)
    {
        _looks += more;
        return _looks <= MostLooks;
    }

    /// <summary>Whether two places surely have more words than so many between them.</summary>
    public bool AreFarther(TextRange one, TextRange other, int words, ReadOnlySpan<char> text)
    {
        var (start, end) = one.End <= other.Start ? (one.End, other.Start) : (other.End, one.Start);
        return start < end && MayLook(end - start) && HasMoreWords(text.Slice(start, end - start), words);
    }

    /// <summary>Letters of ASCII between two blanks are a word whatever stands around them, but for a face (XD).</summary>
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
            else if ((uint)((unit | 0x20) - 'a') > 'z' - 'a' || (start == index && unit is 'x' or 'X'))
            {
                start = -1;
            }
        }

        return false;
    }

    /// <summary>Whether two lists of numbers, each in its order, have one in common.</summary>
    public static bool Share(int[] few, ReadOnlySpan<int> many)
    {
        foreach (var number in few)
        {
            if (many.BinarySearch(number) >= 0)
                return true;
        }

        return false;
    }
}
