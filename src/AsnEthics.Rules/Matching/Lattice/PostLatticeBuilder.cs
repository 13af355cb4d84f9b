using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Lattice;

/// <summary>
/// Builds the lattice of a post. Places are twice the offset in the text at which a word begins: parts of a word so have places of their own between those of the words, and two ways
/// that meet in the text meet in the lattice. Belongs to one check at a time and is used again.
/// </summary>
internal sealed class PostLatticeBuilder
{
    /// <summary>There is room for one word beside those of this many tokens from the start.</summary>
    private const int TokensOfOneMore = 8;

    /// <summary>The written words by their index in the lattice, while that is not sorted: the n-th of them is the n-th word of the post.</summary>
    private readonly List<int> _written = [];
    private readonly List<(int First, int Last)> _joined = [];
    private readonly List<TextRange> _parts = [];
    private readonly List<SignClump> _clumps = [];
    private readonly List<(TextRange Range, ReadingSteps Origin)> _readings = [];
    private PostText _post = PostText.Read("");
    private WordFactsSource _facts = null!;
    private PostLattice _lattice = null!;

    /// <summary>Fills an empty lattice.</summary>
    public void Build(PostText post, WordFactsSource facts, PostHints hints, PostLattice lattice)
    {
        (_post, _facts, _lattice) = (post, facts, lattice);
        _written.Clear();
        lattice.Reserve(post.Tokens.Count + (post.Tokens.Count / TokensOfOneMore));
        AddTokens();
        if (hints.MayHaveWordsApart)
        {
            AddSpaced();
            AddPieces();
        }

        if (hints.MayHaveSigns)
        {
            AddClumps();
            AddShownBackwards();
        }

        lattice.Sort();
    }

    private static int Place(int offset) => 2 * offset;

    private int End => Place(_post.Text.Length + 1);

    private void AddTokens()
    {
        var countedWords = 0;
        for (var index = 0; index < _post.Tokens.Count; index++)
        {
            var token = _post.Tokens[index];
            switch (token.Kind)
            {
                case TokenKind.Word or TokenKind.Number:
                    AddWritten(token, NextPlace(index));
                    countedWords = token.Word + 1;
                    break;
                case TokenKind.Hashtag:
                    AddHashtag(token, NextPlace(index), countedWords);
                    break;
                case TokenKind.Mention or TokenKind.Url:
                    AddName(token, NextPlace(index), countedWords);
                    break;
            }
        }
    }

    /// <summary>The place of the next token that has one.</summary>
    private int NextPlace(int index)
    {
        for (var next = index + 1; next < _post.Tokens.Count; next++)
        {
            if (_post.Tokens[next].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Hashtag or TokenKind.Mention or TokenKind.Url)
                return Place(_post.Tokens[next].Start);
        }

        return End;
    }

    private void AddWritten(Token token, int to)
    {
        var word = new LatticeWord(Place(token.Start), to, token.Start, token.End, token.Word, token.Word + 1, token.Sentence, Facts(token.Start, token.End, ReadingSteps.None, token.Kind == TokenKind.Number, MayBeName(token)), WordOrigin.Written);
        _written.Add(_lattice.Count);
        _lattice.Add(word);
        AddParts(word, ReadingSteps.None);
    }

    /// <summary>Whether a word is written like a name inside a sentence.</summary>
    private bool MayBeName(Token token) => token.Word > _post.Sentences[token.Sentence].FirstWord && LetterCase.IsTitle(_post.Text.AsSpan(token.Start, token.End - token.Start));

    private void AddHashtag(Token token, int to, int countedWords)
    {
        var bodyStart = token.Start + 1;
        _parts.Clear();
        HashtagWords.Split(_post.Text, bodyStart, token.End, _parts);
        for (var index = 0; index < _parts.Count; index++)
        {
            // like a sentence, a hashtag is cut at a number of words: what follows hangs together only among itself
            var isCut = (index + 1) % SentenceSplitter.LongestSentence == 0;
            var from = index == 0 ? token.Start : _parts[index].Start;
            var behind = index + 1 == _parts.Count ? to : isCut ? End : Place(_parts[index + 1].Start);
            AddInside(_parts[index], Place(from), behind, token.Sentence, countedWords, ReadingSteps.Hashtag, WordOrigin.Hashtag);
        }

        if (_parts.Count > 1)
            AddInside(new TextRange(bodyStart, token.End), Place(token.Start), to, token.Sentence, countedWords, ReadingSteps.Hashtag, WordOrigin.Hashtag);
        _lattice.AddSkip(Place(token.Start), to);
    }

    private void AddName(Token token, int to, int countedWords)
    {
        _lattice.AddSkip(Place(token.Start), to);
        if (!_facts.WantsNames)
            return;

        _parts.Clear();
        NameWords.Split(_post.Text, token, _parts);
        for (var index = 0; index < _parts.Count; index++)
        {
            var from = index == 0 ? token.Start : _parts[index].Start;
            var behind = index + 1 == _parts.Count ? to : Place(_parts[index + 1].Start);
            AddInside(_parts[index], Place(from), behind, token.Sentence, countedWords, ReadingSteps.Name, WordOrigin.Name);
        }
    }

    /// <summary>Adds a word inside a hashtag, mention or link.</summary>
    private void AddInside(TextRange part, int from, int to, int sentence, int countedWords, ReadingSteps step, WordOrigin origin)
    {
        var isNumber = true;
        for (var index = part.Start; index < part.End; index++)
            isNumber &= char.IsDigit(_post.Text[index]);
        var word = new LatticeWord(from, to, part.Start, part.End, countedWords, countedWords, sentence, Facts(part.Start, part.End, step, isNumber), origin);
        _lattice.Add(word);
        AddParts(word, step);
    }

    /// <summary>Adds the words that were run together in a word which was met by a step.</summary>
    private void AddParts(LatticeWord word, ReadingSteps met)
    {
        if (PostLattice.IsQuiet(word))
            return;

        foreach (var part in _lattice.FactsOf(word).Merged)
        {
            var start = word.Start + part.Start;
            var end = word.Start + part.End;
            var from = part.Start == 0 ? word.From : Place(start);
            var to = end == word.End ? word.To : Place(word.Start + part.Next);

            // letters that were set apart are words of their own, and a part is made of some of them only
            var (firstWord, endWord) = word.Origin == WordOrigin.Spaced ? _post.WordsIn(start, end) : (word.FirstWord, word.EndWord);
            AddGuess(word with { From = from, To = to, Start = start, End = end, FirstWord = firstWord, EndWord = endWord, Facts = Facts(start, end, met | ReadingSteps.Merged, isNumber: false), Origin = word.Origin is WordOrigin.Written or WordOrigin.Spaced ? WordOrigin.Guessed : word.Origin });
        }
    }

    private void AddSpaced()
    {
        _joined.Clear();
        SpacedLetters.Find(_post, _joined);
        foreach (var (first, last) in _joined)
        {
            if (AddJoined(first, last, WordOrigin.Spaced) is { } joined)
                AddParts(joined, ReadingSteps.Spaced);
        }
    }

    /// <summary>Words broken into pieces by a space: ban gsat.</summary>
    private void AddPieces()
    {
        _joined.Clear();
        WordPieces.Find(_post, _lattice, _written, _facts.Terms, _joined);
        foreach (var (first, last) in _joined)
            AddJoined(first, last, WordOrigin.Guessed, isDoubtful: true);
    }

    private void AddClumps()
    {
        _clumps.Clear();
        SignClumps.Find(_post, _clumps);
        foreach (var clump in _clumps)
        {
            var from = Place(_post.Tokens[clump.FirstToken].Start);
            var to = NextPlace(clump.LastToken);
            var sentence = _post.Tokens[clump.FirstToken].Sentence;
            _readings.Clear();
            clump.AddReadings(_post.Text, _readings);
            foreach (var (range, origin) in _readings)
                AddGuess(new LatticeWord(from, to, range.Start, range.End, clump.FirstWord, clump.EndWord, sentence, Facts(range.Start, range.End, origin, isNumber: false), WordOrigin.Guessed));
        }
    }

    /// <summary>Words under a direction override, from the last to the first as they are shown; their places lie between those of the words as written.</summary>
    private void AddShownBackwards()
    {
        var first = 0;
        foreach (var range in BidiOverrides.Find(_post.Text))
        {
            while (first < _written.Count && Written(first).Start < range.Start)
                first++;
            var end = first;
            while (end < _written.Count && Written(end).End <= range.End && Written(end).Sentence == Written(first).Sentence)
                end++;

            for (var index = first; index < end; index++)
            {
                // the word shown n-th leads from the n-th place to the next one
                var shown = end - 1 - (index - first);
                var from = index == first ? Written(first).From : Written(index).From + 1;
                var to = index + 1 == end ? Written(end - 1).To : Written(index + 1).From + 1;
                var word = Written(shown);
                AddGuess(word with { From = from, To = to, Facts = Facts(word.Start, word.End, ReadingSteps.Invisible, isNumber: false), Origin = WordOrigin.Guessed });
            }

            first = end;
        }
    }

    /// <summary>A written word, where it stands: it moves when words are added.</summary>
    private ref readonly LatticeWord Written(int word) => ref _lattice[_written[word]];

    private LatticeWord? AddJoined(int firstWord, int lastWord, WordOrigin origin, bool isDoubtful = false)
    {
        var (first, last) = (Written(firstWord), Written(lastWord));
        var joined = first with { To = last.To, End = last.End, EndWord = last.EndWord, Facts = Facts(first.Start, last.End, ReadingSteps.Spaced, isNumber: false, isDoubtful), Origin = origin };
        if (ReferenceEquals(_lattice.FactsOf(joined), WordFacts.Unreadable))
            return null;

        AddGuess(joined);
        return joined;
    }

    /// <summary>Adds a word, but for a guess that came to nothing.</summary>
    private void AddGuess(LatticeWord word)
    {
        var facts = _lattice.FactsOf(word);
        if (!ReferenceEquals(facts, WordFacts.Unreadable) && (word.Origin != WordOrigin.Guessed || facts.IsKnown))
            _lattice.Add(word);
    }

    /// <summary>The number of the facts of a word.</summary>
    private int Facts(int start, int end, ReadingSteps origin, bool isNumber, bool isDoubtful = false) =>
        _lattice.Number(_facts.Of(_post.Text.AsSpan(start, end - start), origin, isNumber, isDoubtful));
}
