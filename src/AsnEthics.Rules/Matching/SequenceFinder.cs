using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds words in order: <c>phrase</c>, and <c>word</c> and <c>root</c> of several words. Tries every word that can begin the sequence.</summary>
internal sealed class SequenceFinder : AlternativeFinder
{
    private readonly SequenceProgram _program;
    private readonly int _weight;
    private readonly int[] _firstTests;
    private readonly bool _anyCanBegin;

    public SequenceFinder(SequenceAlternative alternative, TestInterning tests)
    {
        _program = new SequenceProgram(alternative.Elements, tests);
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
            for (var word = 0; word < post.Lattice.Count; word++)
                run.From(word, hits);
        }
        else if (_firstTests.Length == 1)
        {
            FromWordsPassing(post, _firstTests[0], hits);
        }
        else
        {
            // a word that passes several of the tests is still tried once
            var words = new SortedSet<int>();
            foreach (var test in _firstTests)
            {
                foreach (var (word, _) in post.WordsPassing(test))
                    words.Add(word);
            }

            if (words.Count == 0)
                return;
            var run = new SequenceRun(_program, post, _weight);
            foreach (var word in words)
                run.From(word, hits);
        }
    }

    private void FromWordsPassing(ReadPost post, int test, List<Hit> hits)
    {
        SequenceRun? run = null;
        foreach (var (word, _) in post.WordsPassing(test))
            (run ??= new SequenceRun(_program, post, _weight)).From(word, hits);
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
