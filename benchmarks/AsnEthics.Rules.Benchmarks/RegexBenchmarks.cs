using System.Text.RegularExpressions;
using AsnEthics.Rules.Benchmarks.Regexes;
using AsnEthics.Rules.Matching.Regexes;
using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>200 generated expressions over generated posts of about 110 units, in which nearly none is found; the time is that of one post against all of them.</summary>
[MemoryDiagnoser]
public class RegexBenchmarks
{
    private const int Expressions = 200;
    private const int Posts = 256;
    private const int WordsInPost = 17;

    private readonly RegexPiece[] _pieces = GeneratedRegexes.Create(Expressions);
    private readonly List<TextRange> _matches = [];
    private string[] _posts = [];
    private RegexAutomaton[] _gated = [];
    private RegexAutomaton[] _ungated = [];
    private Regex[] _compiled = [];

    [GlobalSetup]
    public void Setup()
    {
        var words = GeneratedPost.Create(Posts * WordsInPost).Split(' ');
        _posts = [.. words.Chunk(WordsInPost).Take(Posts).Select(chunk => string.Join(' ', chunk))];
        _gated = [.. _pieces.Select(piece => RegexAutomaton.Create(piece.Node))];
        _ungated = [.. _pieces.Select(piece => RegexAutomaton.CreateUngated(piece.Node))];
        _compiled = [.. _pieces.Select(piece => new Regex(piece.Pattern, RegexOptions.Compiled | RegexOptions.CultureInvariant))];

        // each finds in the same posts; which match is taken, the longest or the first in the pattern, is another matter
        for (var index = 0; index < Expressions; index++)
        {
            foreach (var post in _posts)
            {
                var isFound = Count(_gated[index], post) > 0;
                if (isFound != Count(_ungated[index], post) > 0 || isFound != _compiled[index].IsMatch(post))
                    throw new InvalidOperationException($"{_pieces[index]} is not found alike in: {post}");
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Posts)]
    public int Gated() => Count(_gated);

    [Benchmark(OperationsPerInvoke = Posts)]
    public int GateAlone()
    {
        var count = 0;
        foreach (var post in _posts)
        {
            foreach (var automaton in _gated)
                count += automaton.Gate.MayMatch(post) ? 1 : 0;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Posts)]
    public int Ungated() => Count(_ungated);

    [Benchmark(OperationsPerInvoke = Posts, Baseline = true)]
    public int CompiledRegexLoop()
    {
        var count = 0;
        foreach (var post in _posts)
        {
            foreach (var regex in _compiled)
            {
                foreach (var _ in regex.EnumerateMatches(post))
                    count++;
            }
        }

        return count;
    }

    /// <summary>The automata themselves, all 200.</summary>
    [Benchmark]
    public int Create()
    {
        var open = 0;
        foreach (var piece in _pieces)
            open += RegexAutomaton.Create(piece.Node).Gate.IsOpen ? 1 : 0;
        return open;
    }

    private int Count(RegexAutomaton[] automata)
    {
        var count = 0;
        foreach (var post in _posts)
        {
            foreach (var automaton in automata)
                count += Count(automaton, post);
        }

        return count;
    }

    private int Count(RegexAutomaton automaton, string post)
    {
        _matches.Clear();
        automaton.Find(post, _matches);
        return _matches.Count;
    }
}
