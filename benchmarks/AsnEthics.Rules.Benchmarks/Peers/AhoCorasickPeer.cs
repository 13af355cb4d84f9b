namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>The automaton as textbooks write it: a dictionary of moves for each state, failure links, and at each letter all terms that end there, of which those are hits that stand as a whole word.</summary>
internal sealed class AhoCorasickPeer : Peer
{
    private const int Root = 0;

    private readonly string[] _texts;
    private readonly List<Dictionary<char, int>> _moves = [[]];
    private readonly List<int> _termLength = [0];
    private readonly int[] _failure;

    /// <summary>The next state along the failure links in which a term ends.</summary>
    private readonly int[] _nextTerm;

    public AhoCorasickPeer(IReadOnlyList<string> terms, PostCorpus corpus)
        : base(Contenders.AhoCorasick)
    {
        _texts = corpus.Texts;
        foreach (var term in terms)
            AddTerm(term);
        (_failure, _nextTerm) = (new int[_moves.Count], new int[_moves.Count]);
        LinkFailures();
    }

    public override void Find(int post, HitBuffer hits)
    {
        ReadOnlySpan<char> text = _texts[post];
        var state = Root;
        for (var index = 0; index < text.Length; index++)
        {
            state = Next(state, Lower(text[index]));
            for (var term = _termLength[state] > 0 ? state : _nextTerm[state]; term != Root; term = _nextTerm[term])
            {
                var start = index + 1 - _termLength[term];
                if (PlainWord.IsWhole(text, start, index + 1))
                    hits.Add(start, index + 1);
            }
        }
    }

    private static char Lower(char unit) => char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit;

    private int Next(int state, char letter)
    {
        while (true)
        {
            if (_moves[state].TryGetValue(letter, out var next))
                return next;
            if (state == Root)
                return Root;
            state = _failure[state];
        }
    }

    private void AddTerm(string term)
    {
        var state = Root;
        foreach (var letter in term)
        {
            if (!_moves[state].TryGetValue(letter, out var next))
            {
                next = _moves.Count;
                _moves[state].Add(letter, next);
                _moves.Add([]);
                _termLength.Add(0);
            }

            state = next;
        }

        _termLength[state] = term.Length;
    }

    /// <summary>Breadth first: a state's failure link leads to a shorter one, which is linked before it.</summary>
    private void LinkFailures()
    {
        var waiting = new Queue<int>(_moves[Root].Values);
        while (waiting.TryDequeue(out var state))
        {
            foreach (var (letter, next) in _moves[state])
            {
                _failure[next] = Next(_failure[state], letter);
                _nextTerm[next] = _termLength[_failure[next]] > 0 ? _failure[next] : _nextTerm[_failure[next]];
                waiting.Enqueue(next);
            }
        }
    }
}
