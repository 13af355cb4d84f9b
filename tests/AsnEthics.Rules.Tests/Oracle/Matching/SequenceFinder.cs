using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds words in order: <c>word</c>, <c>root</c>, <c>phrase</c>. Tries every word that can begin the sequence.</summary>
internal sealed class SequenceFinder : AlternativeFinder
{
    private readonly SequenceProgram _program;
    private readonly int _weight;
    private readonly int[] _firstTests;
    private readonly bool _anyCanBegin;

    public SequenceFinder(SequenceAlternative alternative, TermIndex terms)
    {
        _program = new SequenceProgram(alternative.Elements, terms);
        _weight = alternative.Weight;
        var first = new SortedSet<int>();
        _anyCanBegin = CollectFirst(_program.Start, first);
        _firstTests = [.. first];
    }

    public override void Find(ReadPost post, List<Hit> hits)
    {
        if (_anyCanBegin)
        {
            var run = new SequenceRun(_program, post, _weight);
            for (var word = 0; word < post.Lattice.Words.Count; word++)
                run.From(word, hits);
        }
        else if (_firstTests.Length == 1)
        {
            FromWordsOf(post, _firstTests[0], hits);
        }
        else
        {
            // a word that passes several of the tests is still tried once
            var words = new SortedSet<int>();
            foreach (var test in _firstTests)
                words.UnionWith(post.Terms.WordsOf(test));
            FromWords(post, words, hits);
        }
    }

    private void FromWordsOf(ReadPost post, int test, List<Hit> hits)
    {
        var words = post.Terms.WordsOf(test);
        if (words.Count > 0)
            FromWords(post, words, hits);
    }

    private void FromWords(ReadPost post, IEnumerable<int> words, List<Hit> hits)
    {
        var run = new SequenceRun(_program, post, _weight);
        foreach (var word in words)
        {
            foreach (var occurrence in post.Occurrences(word))
                run.From(occurrence, hits);
        }
    }

    /// <summary>Collects the tests a first word can pass; true where any word can be the first.</summary>
    private bool CollectFirst(int state, SortedSet<int> tests)
    {
        var current = _program[state];
        switch (current.Operation)
        {
            case SequenceOperation.Test:
                tests.Add(current.Argument);
                return false;
            case SequenceOperation.Split:
                return CollectFirst(current.Next, tests) | CollectFirst(current.Argument, tests);
            default:
                return current.Operation == SequenceOperation.Any;
        }
    }
}
