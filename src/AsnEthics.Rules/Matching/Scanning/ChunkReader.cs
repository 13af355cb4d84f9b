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

    private readonly (HashtagFinder Finder, int Signal)[] _hashtags = plan.Asked<HashtagFinder>();
    private readonly ILookup<string, int> _emoji = plan.Asked<EmojiFinder>().ToLookup(emoji => emoji.Finder.Emoji, emoji => emoji.Signal, StringComparer.Ordinal);
    private readonly (DomainFinder Finder, int Signal)[] _domains = plan.Asked<DomainFinder>();
    private readonly int[] _urlShapes = SignalsOf(plan, ShapeKind.Url);
    private readonly int[] _emailShapes = SignalsOf(plan, ShapeKind.Email);

    private readonly ChunkHits _hits = new(plan);

    /// <param name="chunk">A stretch of text between ASCII spaces.</param>
    public ChunkFacts Read(string chunk)
    {
        if (chunk.IndexOf(RightToLeftOverride) >= 0)
            return ChunkFacts.Unclear;

        var tokens = PostTokenizer.Tokenize(chunk);
        if (SignClumps.FindEvery(chunk, tokens) is not { } clumps)
            return ChunkFacts.Unclear;

        var words = new List<ChunkWord>();
        var signals = new SortedSet<int>();
        foreach (var token in tokens)
        {
            var loud = LoudOf(chunk, token);
            if (loud is null)
                AddSignals(chunk, token, signals);
            if (WordOf(chunk, token, loud) is { } word)
                words.Add(word);
        }

        var readings = new List<(TextRange Range, ReadingSteps Origin)>();
        foreach (var clump in clumps)
            clump.AddReadings(chunk, readings);
        foreach (var (range, origin) in readings)
            signals.UnionWith(judge.SignalsOf(chunk.AsSpan(range.Start, range.Length), origin, isNumber: false, out _));

        return words.Count == 0 && signals.Count == 0 ? ChunkFacts.Empty : FactsWithHits(chunk, tokens, readings, [.. signals], [.. words]);
    }

    /// <summary>A word that was set apart in single letters.</summary>
    public ChunkFacts ReadLetters(string word) => Facts(judge.SignalsOf(word.AsSpan(), ReadingSteps.Spaced, isNumber: false, out _), []);

    /// <summary>A word that was set apart in pieces.</summary>
    public ChunkFacts ReadPieces(string word)
    {
        var signals = judge.SignalsOf(word.AsSpan(), ReadingSteps.Spaced, isNumber: false, out _);
        var hits = Array.Exists(signals, signal => signal >= plan.Tests.Count) ? null : _hits.OfPieces(word);
        var isToldByPieces = hits is { Length: 0 } && AreAllOfPieces(signals, word);
        return Facts(signals, [], hits) with { IsToldByPieces = isToldByPieces };
    }

    private bool AreAllOfPieces(int[] signals, string word)
    {
        // in capitals a word may be another one
        foreach (var unit in word)
        {
            if (unit is not (' ' or >= 'a' and <= 'z'))
                return false;
        }

        return signals.Length == 0 || !signals.Except(word.Split(' ').SelectMany(piece => judge.SignalsOf(piece.AsSpan(), ReadingSteps.None, isNumber: false, out _))).Any();
    }

    private ChunkFacts FactsWithHits(string chunk, List<Token> tokens, List<(TextRange Range, ReadingSteps Origin)> readings, int[] signals, ChunkWord[] words)
    {
        int[] all = [.. signals.Union(words.SelectMany(word => word.Loud?.Signals ?? [])).OrderBy(signal => signal)];

        // words whose hits are known are told better by themselves, as it is known where each stands
        var asksForHits = Array.Exists(signals, plan.IsKey) || Array.Exists(words, word => word.Loud is { AreHitsAll: false, HasKey: true });
        if (!asksForHits || _hits.Find(chunk, tokens, readings, all) is not { } hits)
            return Facts(signals, words);
        return Facts(all, [.. words.Select(word => word with { Loud = null })], hits);
    }

    private ChunkFacts Facts(int[] signals, ChunkWord[] words, ChunkHit[]? hits = null)
    {
        var isSimple = hits is not null && !Array.Exists(signals, plan.Simple.IsOfOthers);
        var hasKey = isSimple ? hits!.Length > 0 : Array.Exists(signals, plan.IsKey);
        return new ChunkFacts(signals, hasKey, IsUnclear: false, words, hits, isSimple) { Needs = judge.NeedsOf(signals) };
    }

    private static int[] SignalsOf(MatchPlan plan, ShapeKind shape) => [.. plan.Asked<ShapeFinder>().Where(asked => asked.Finder.Shape == shape).Select(asked => asked.Signal)];

    /// <summary>What a word of letters is to rules; null where it is nothing to them.</summary>
    private LoudWord? LoudOf(string chunk, Token token)
    {
        if (token.Kind != TokenKind.Word)
            return null;

        var written = chunk.AsSpan(token.Start, token.End - token.Start);
        var signals = judge.SignalsOf(written, ReadingSteps.None, isNumber: false, out _);
        return signals.Length == 0 ? null : judge.LoudOf(written, signals);
    }

    private void AddSignals(string chunk, Token token, SortedSet<int> signals)
    {
        var written = chunk.AsSpan(token.Start, token.End - token.Start);
        switch (token.Kind)
        {
            case TokenKind.Number:
                signals.UnionWith(judge.SignalsOf(written, ReadingSteps.None, isNumber: true, out _));
                break;
            case TokenKind.Hashtag:
                AddSignalsOfHashtag(chunk, token, signals);
                break;
            case TokenKind.Mention:
                AddSignalsOfName(chunk, token, signals);
                break;
            case TokenKind.Url:
                signals.UnionWith(_urlShapes);
                AddSignalsOfName(chunk, token, signals);
                foreach (var (domain, signal) in _domains)
                {
                    if (domain.IsOn(LinkHost.In(written)))
                        signals.Add(signal);
                }

                break;
            case TokenKind.Email:
                signals.UnionWith(_emailShapes);
                break;
            case TokenKind.Emoji:
                if (_emoji.Count > 0)
                    signals.UnionWith(_emoji[EmojiSequence.Strip(written.ToString())]);
                break;
        }
    }

    private void AddSignalsOfHashtag(string chunk, Token token, SortedSet<int> signals)
    {
        var body = new TextRange(token.Start + 1, token.End);
        AddSignalsInside(chunk, body, ReadingSteps.Hashtag, signals);
        var parts = new List<TextRange>();
        HashtagWords.Split(chunk, body.Start, body.End, parts);
        foreach (var part in parts)
            AddSignalsInside(chunk, part, ReadingSteps.Hashtag, signals);
        if (_hashtags.Length == 0)
            return;

        var readings = WordReader.Read(chunk.Substring(body.Start, body.Length), ReadingSteps.None);
        foreach (var (hashtag, signal) in _hashtags)
        {
            if (hashtag.StepsOf(readings).HasValue)
                signals.Add(signal);
        }
    }

    private void AddSignalsOfName(string chunk, Token token, SortedSet<int> signals)
    {
        if (!plan.Terms.WantsNames)
            return;
        var parts = new List<TextRange>();
        NameWords.Split(chunk, token, parts);
        foreach (var part in parts)
            AddSignalsInside(chunk, part, ReadingSteps.Name, signals);
    }

    private void AddSignalsInside(string chunk, TextRange part, ReadingSteps origin, SortedSet<int> signals)
    {
        var written = chunk.AsSpan(part.Start, part.Length);
        var isNumber = true;
        foreach (var unit in written)
            isNumber &= char.IsDigit(unit);
        signals.UnionWith(judge.SignalsOf(written, origin, isNumber, out _));
    }

    /// <summary>What a token is to its neighbours; null where they see each other over it.</summary>
    private ChunkWord? WordOf(string chunk, Token token, LoudWord? loud)
    {
        var range = new TextRange(token.Start, token.End);
        if (token.Kind is TokenKind.Hashtag or TokenKind.Mention or TokenKind.Url)
            return new ChunkWord(range, WordFlags.None, Letters: 0, Breaks: true, IsWord: false, Loud: null);
        if (!token.IsWord)
            return null;

        var letters = SpacedLetters.IsSingle(chunk, token) ? SpacedLetters.LettersOf(token) : 0;
        var written = chunk.AsSpan(token.Start, token.End - token.Start);
        var flags = token.Kind == TokenKind.Word ? judge.FlagsOf(written) : WordFlags.None;
        return new ChunkWord(range, flags, letters, Breaks: token.Kind == TokenKind.Number, IsWord: true, loud) { MayBeName = loud is { IsGuess: true } && LetterCase.IsTitle(written) };
    }
}
