using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Looks closely at chunks that are more than plain words: digits among letters, signs at and between them, hashtags, mentions, links, letters of other scripts, emoji. Asks of each word that a post could make of the
/// chunk, wherever its sentences end. Safe for any number of threads.
/// </summary>
internal sealed class ChunkReader(MatchPlan plan, SignalJudge judge)
{
    private const char RightToLeftOverride = '\u202E';

    private readonly HashtagFinder[] _hashtags = [.. plan.TriggeringOthers.OfType<HashtagFinder>()];
    private readonly HashSet<string> _emoji = new(plan.TriggeringOthers.OfType<EmojiFinder>().Select(finder => finder.Emoji), StringComparer.Ordinal);
    private readonly DomainFinder[] _domains = [.. plan.TriggeringOthers.OfType<DomainFinder>()];
    private readonly bool _wantsUrls = plan.TriggeringOthers.OfType<ShapeFinder>().Any(finder => finder.Shape == ShapeKind.Url);
    private readonly bool _wantsEmail = plan.TriggeringOthers.OfType<ShapeFinder>().Any(finder => finder.Shape == ShapeKind.Email);

    /// <param name="chunk">A stretch of text between ASCII spaces.</param>
    public ChunkFacts Read(string chunk)
    {
        if (chunk.IndexOf(RightToLeftOverride) >= 0)
            return ChunkFacts.SetsOff;

        var tokens = PostTokenizer.Tokenize(chunk);
        var words = new List<ChunkWord>();
        foreach (var token in tokens)
        {
            if (MaySetOff(chunk, token))
                return ChunkFacts.SetsOff;
            if (WordOf(chunk, token) is { } word)
                words.Add(word);
        }

        if (SignClumps.FindEvery(chunk, tokens) is not { } clumps)
            return ChunkFacts.SetsOff;
        foreach (var clump in clumps)
        {
            foreach (var (range, origin) in clump.Readings(chunk))
            {
                if (judge.MaySetOff(chunk.AsSpan(range.Start, range.Length), origin, isNumber: false, out _))
                    return ChunkFacts.SetsOff;
            }
        }

        return words.Count == 0 ? ChunkFacts.Empty : new ChunkFacts(maySetOff: false, [.. words]);
    }

    private bool MaySetOff(string chunk, Token token)
    {
        var written = chunk.AsSpan(token.Start, token.End - token.Start);
        switch (token.Kind)
        {
            case TokenKind.Word or TokenKind.Number:
                return judge.MaySetOff(written, ReadingSteps.None, token.Kind == TokenKind.Number, out _);
            case TokenKind.Hashtag:
                return HashtagMaySetOff(chunk, token);
            case TokenKind.Mention:
                return NameMaySetOff(chunk, token);
            case TokenKind.Url:
                return _wantsUrls || NameMaySetOff(chunk, token) || Array.Exists(_domains, domain => domain.IsOn(LinkHost.Of(chunk, token.Start, token.End)));
            case TokenKind.Email:
                return _wantsEmail;
            case TokenKind.Emoji:
                return _emoji.Count > 0 && _emoji.Contains(EmojiSequence.Strip(written.ToString()));
            default:
                return false;
        }
    }

    private bool HashtagMaySetOff(string chunk, Token token)
    {
        var body = new TextRange(token.Start + 1, token.End);
        if (InsideMaySetOff(chunk, body, ReadingSteps.Hashtag) || HashtagWords.Split(chunk, body.Start, body.End).Exists(part => InsideMaySetOff(chunk, part, ReadingSteps.Hashtag)))
            return true;
        if (_hashtags.Length == 0)
            return false;

        var readings = WordReader.Read(chunk.Substring(body.Start, body.Length), ReadingSteps.None);
        return Array.Exists(_hashtags, hashtag => hashtag.StepsOf(readings).HasValue);
    }

    private bool NameMaySetOff(string chunk, Token token) =>
        plan.Terms.WantsNames && NameWords.Split(chunk, token).Exists(part => InsideMaySetOff(chunk, part, ReadingSteps.Name));

    private bool InsideMaySetOff(string chunk, TextRange part, ReadingSteps origin)
    {
        var written = chunk.AsSpan(part.Start, part.Length);
        var isNumber = true;
        foreach (var unit in written)
            isNumber &= char.IsDigit(unit);
        return judge.MaySetOff(written, origin, isNumber, out _);
    }

    /// <summary>What a token is to its neighbours; null where they see each other over it.</summary>
    private ChunkWord? WordOf(string chunk, Token token)
    {
        var range = new TextRange(token.Start, token.End);
        if (token.Kind is TokenKind.Hashtag or TokenKind.Mention or TokenKind.Url)
            return new ChunkWord(range, WordFlags.None, Letters: 0, Breaks: true, IsWord: false);
        if (!token.IsWord)
            return null;

        var letters = SpacedLetters.IsSingle(chunk, token) ? SpacedLetters.LettersOf(token) : 0;
        var flags = token.Kind == TokenKind.Word ? judge.FlagsOf(chunk.AsSpan(token.Start, token.End - token.Start)) : WordFlags.None;
        return new ChunkWord(range, flags, letters, Breaks: token.Kind == TokenKind.Number, IsWord: true);
    }
}
