using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Matching.Terms;
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
        var run = post.Sequences;
        run.Begin(_program, _weight);
        if (_anyCanBegin)
        {
            for (var word = 0; word < post.Lattice.Count; word++)
                run.From(word, hits);
        }
        else if (_firstTests.Length == 1)
        {
            foreach (var (word, _) in post.WordsPassing(_firstTests[0]))
                run.From(word, hits);
        }
        else
        {
            for (var word = 0; word < post.Lattice.Count; word++)
            {
                if (CanBegin(post.Lattice[word].Facts))
                    run.From(word, hits);
            }
        }
    }

    private bool CanBegin(WordFacts facts)
    {
        foreach (var match in facts.Matches)
        {
            if (Array.BinarySearch(_firstTests, match.Test) >= 0)
                return true;
        }

        return false;
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
