using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// All words of a post and which can follow which. Every written word leads one place on. Three or more letters set apart are also one word from the first to the last; words
/// with nothing but a <c>!</c> between them (anj!ng) are also one. A hashtag can be passed over, read whole, or read word by word.
/// </summary>
internal sealed class WordLattice
{
    private readonly PostText _post;
    private readonly List<LatticeWord> _words = [];
    private readonly List<int> _skips = [];
    private readonly Dictionary<(string, ReadingSteps), WordReadings> _shared = [];
    private readonly List<WordReadings> _distinct = [];
    private readonly int[] _first;

    private WordLattice(PostText post)
    {
        _post = post;
        AddTokens();
        AddJoined(ReadingSteps.Spaced, CanStandApart, (start, end) => SpacedStep.IsSeparator(post.Text, start, end), SpacedStep.FewestLetters);
        AddJoined(ReadingSteps.Leet, CanBeJoined, (start, end) => end == start + 1 && post.Text[start] == '!', fewest: 2);
        _words.Sort((left, right) => left.From != right.From ? left.From.CompareTo(right.From) : left.To != right.To ? left.To.CompareTo(right.To) : left.Word.Id.CompareTo(right.Word.Id));
        _first = IndexByPlace();
    }

    /// <summary>The words by the place they begin at.</summary>
    public IReadOnlyList<LatticeWord> Words => _words;

    /// <summary>The different words as written, by their id.</summary>
    public IReadOnlyList<WordReadings> Distinct => _distinct;

    public static WordLattice Of(PostText post) => new(post);

    /// <summary>The indexes of the words that begin at a place, from first up to but not including end.</summary>
    public (int First, int End) WordsFrom(int place) => place + 1 < _first.Length ? (_first[place], _first[place + 1]) : (_words.Count, _words.Count);

    /// <summary>The place behind the hashtag that begins at this one, or -1.</summary>
    public int Skip(int place) => place < _skips.Count ? _skips[place] : -1;

    private int LastPlace => _skips.Count;

    private void AddTokens()
    {
        var countedWords = 0;
        foreach (var token in _post.Tokens)
        {
            if (token.IsWord)
            {
                var place = NewPlace();
                _words.Add(new LatticeWord(place, place + 1, token.Start, token.End, token.Word, token.Word + 1, token.Sentence, Readings(token.Start, token.End, ReadingSteps.None, token.Kind == TokenKind.Number)));
                countedWords = token.Word + 1;
            }
            else if (token.Kind == TokenKind.Hashtag)
            {
                AddHashtag(token, countedWords);
            }
        }
    }

    private void AddHashtag(Token token, int countedWords)
    {
        var bodyStart = token.Start + 1;
        var parts = HashtagWords.Split(_post.Text, bodyStart, token.End);
        var before = NewPlace();
        for (var index = 0; index < parts.Count; index++)
        {
            // like a sentence, a hashtag is cut at a number of words: what follows hangs together only among itself
            if (index > 0 && index % SentenceSplitter.LongestSentence == 0)
                NewPlace();

            var place = index == 0 ? before : NewPlace();
            AddHashtagWord(token, parts[index], place, place + 1, countedWords);
        }

        if (parts.Count > 1)
            AddHashtagWord(token, new TextRange(bodyStart, token.End), before, LastPlace, countedWords);
        _skips[before] = LastPlace;
    }

    private void AddHashtagWord(Token token, TextRange part, int from, int to, int countedWords)
    {
        var isNumber = true;
        for (var index = part.Start; index < part.End; index++)
            isNumber &= char.IsDigit(_post.Text[index]);
        _words.Add(new LatticeWord(from, to, part.Start, part.End, countedWords, countedWords, token.Sentence, Readings(part.Start, part.End, ReadingSteps.Hashtag, isNumber)));
    }

    /// <summary>Adds one word over each longest run of written words in a sentence that qualify and are separated by what qualifies.</summary>
    private void AddJoined(ReadingSteps origin, Func<Token, bool> qualifies, Func<int, int, bool> separates, int fewest)
    {
        var written = _words.FindAll(word => word.EndWord > word.FirstWord && word.To == word.From + 1);
        for (var first = 0; first < written.Count;)
        {
            var last = first;
            if (qualifies(_post.Words[first]))
            {
                while (last + 1 < written.Count
                    && qualifies(_post.Words[last + 1])
                    && written[last + 1].Sentence == written[first].Sentence
                    && written[last + 1].From == written[last].To
                    && separates(written[last].End, written[last + 1].Start))
                    last++;
            }

            if (last - first + 1 >= fewest)
                AddJoined(origin, written[first], written[last]);
            first = last + 1;
        }
    }

    private void AddJoined(ReadingSteps origin, LatticeWord first, LatticeWord last)
    {
        var readings = Readings(first.Start, last.End, origin, isNumber: false);
        if (readings.Readings.Count > 0)
            _words.Add(new LatticeWord(first.From, last.To, first.Start, last.End, first.FirstWord, last.EndWord, first.Sentence, readings));
    }

    private bool CanStandApart(Token token)
    {
        CharacterKinds.At(_post.Text, token.Start, out var length);
        for (var index = token.Start + length; index < token.End; index += length)
        {
            if (CharacterKinds.At(_post.Text, index, out length) is not (CharacterKind.Mark or CharacterKind.Invisible))
                return false;
        }

        return true;
    }

    private static bool CanBeJoined(Token token) => token.Kind == TokenKind.Word;

    private WordReadings Readings(int start, int end, ReadingSteps origin, bool isNumber)
    {
        var written = _post.Text.Substring(start, end - start);
        if (_shared.TryGetValue((written, origin), out var known))
            return known;

        var readings = new WordReadings(_distinct.Count, written, isNumber, isNumber ? WordReader.ReadNumber(written, origin) : WordReader.Read(written, origin));
        _shared.Add((written, origin), readings);
        _distinct.Add(readings);
        return readings;
    }

    private int NewPlace()
    {
        _skips.Add(-1);
        return _skips.Count - 1;
    }

    private int[] IndexByPlace()
    {
        var first = new int[LastPlace + 2];
        foreach (var word in _words)
            first[word.From + 1]++;
        for (var place = 1; place < first.Length; place++)
            first[place] += first[place - 1];
        return first;
    }
}
