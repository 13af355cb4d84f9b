using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Finds where a window holds more than plain words: an event is a unit of a chunk that <see cref="ChunkReader"/> has to look at. Works on whole masks; what a window needs to know of the one before is carried in
/// this struct, which is fresh where a chunk begins.
/// </summary>
internal struct WindowEvents
{
    private const int Last = 63;

    private ulong _letters;
    private ulong _digits;
    private ulong _capitals;
    private ulong _numberSigns;

    /// <summary>Whether a run of signs goes on that began behind a letter; that began behind a digit, or holds a sign which matters before a word.</summary>
    private ulong _fromLetter;
    private ulong _fromOther;

    /// <summary>The events of a window. What is behind the end of a text counts as signs, behind which there is no word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(in WindowMasks window)
    {
        var words = window.Letters | window.Digits;
        var signs = ~(words | window.Spaces);
        var letterBefore = (window.Letters << 1) | (_letters >> Last);
        var digitBefore = (window.Digits << 1) | (_digits >> Last);
        var wordBefore = letterBefore | digitBefore;
        var capitalBefore = (window.Capitals << 1) | (_capitals >> Last);
        var letterTwoBefore = (window.Letters << 2) | (_letters >> (Last - 1));
        var small = window.Letters & ~window.Capitals;

        var events = window.Foreign;

        // kata2, 5jt
        events |= (window.Digits & letterBefore) | (window.Letters & digitBefore);

        // ANJlNG, gobIok: one case among the other
        events |= (window.Capitals & letterBefore & ~capitalBefore) | (small & capitalBefore & letterTwoBefore);

        // kata*
        events |= window.EdgeSigns & wordBefore;

        // one sign between digits is part of a number: 10.000, 07:30
        var digitTwoBefore = (window.Digits << 2) | (_digits >> (Last - 1));
        var numberSignBefore = (window.NumberSigns << 1) | (_numberSigns >> Last);
        var inNumber = window.Digits & numberSignBefore & digitTwoBefore;

        // an.jing, dan/atau
        events |= End(signs, signs & letterBefore, ref _fromLetter) & words;

        // 5.a, and :D, !kata, @njing, #tolak, where other signs may stand between
        events |= End(signs, signs & (digitBefore | window.LeadSigns | window.EdgeSigns), ref _fromOther) & words & ~inNumber;

        _letters = window.Letters;
        _digits = window.Digits;
        _capitals = window.Capitals;
        _numberSigns = window.NumberSigns;
        return events;
    }

    /// <summary>
    /// The places behind those runs that hold one of the starts: an addition carries each start to the end of its run. A run at the window's end goes on in the next one through the carry.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong End(ulong runs, ulong starts, ref ulong carry)
    {
        var sum = runs + starts;
        var over = sum < runs ? 1UL : 0UL;
        var all = sum + carry;
        over |= all < sum ? 1UL : 0UL;
        carry = over;
        return all & ~runs;
    }
}
