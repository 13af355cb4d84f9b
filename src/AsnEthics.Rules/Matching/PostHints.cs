namespace AsnEthics.Rules.Matching;

/// <summary>What a scan has seen of a post, so that reading it need not look again.</summary>
/// <param name="MayHaveWordsApart">Whether words may be written in pieces or single letters.</param>
/// <param name="MayHaveSigns">Whether there may be more than plain words: signs that stand for letters, letters of other scripts, direction overrides.</param>
/// <param name="Rules">The rules that may report something, by their index in the plan; null where the scan ended before it knew. They are those of the scan's notes, to be read before its next post.</param>
internal readonly record struct PostHints(bool MayHaveWordsApart, bool MayHaveSigns, List<int>? Rules = null)
{
    /// <summary>Where nothing is known.</summary>
    public static PostHints None => new(MayHaveWordsApart: true, MayHaveSigns: true);
}
