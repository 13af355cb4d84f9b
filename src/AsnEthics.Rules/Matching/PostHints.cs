namespace AsnEthics.Rules.Matching;

/// <summary>What a scan has seen that a post does not hold, so that reading it need not look.</summary>
/// <param name="MayHaveWordsApart">Whether words may be written in pieces or single letters.</param>
/// <param name="MayHaveSigns">Whether there may be more than plain words: signs that stand for letters, letters of other scripts, direction overrides.</param>
internal readonly record struct PostHints(bool MayHaveWordsApart, bool MayHaveSigns)
{
    /// <summary>Where nothing is known.</summary>
    public static PostHints None => new(MayHaveWordsApart: true, MayHaveSigns: true);
}
