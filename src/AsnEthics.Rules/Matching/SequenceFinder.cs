using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds words in order: <c>phrase</c>, and <c>word</c> and <c>root</c> of several words. Tries every word that can begin the sequence.</summary>
internal sealed class SequenceFinder : AlternativeFinder
{
    private readonly SequenceProgram _program;
    private readonly int _weight;

    public SequenceFinder(SequenceAlternative alternative, TestInterning tests)
    {
        _program = new SequenceProgram(alternative.Elements, tests);
        _weight = alternative.Weight;
    }

    public override void Find(ReadPost post, List<Hit> hits)
    {
        var run = post.Sequences;
        run.Begin(_program, _weight);
        if (_program.BehindAny.Length > 0)
        {
            for (var word = 0; word < post.Lattice.Count; word++)
                run.From(word, hits);
            return;
        }

        // a word with two ways in gives its hits twice, which HitOrder makes one of
        var entries = _program.Entries;
        for (var entry = 0; entry < entries.Length; entry++)
        {
            if (entry > 0 && entries[entry].Test == entries[entry - 1].Test)
                continue;
            foreach (var (word, _) in post.WordsPassing(entries[entry].Test))
                run.From(word, hits);
        }
    }
}
