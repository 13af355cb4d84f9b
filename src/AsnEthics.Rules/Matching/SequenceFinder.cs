using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds words in order: <c>phrase</c>, and <c>word</c> and <c>root</c> of several words. Tries every word that can begin the sequence.</summary>
internal sealed class SequenceFinder : AlternativeFinder
{
    private readonly SequenceProgram _program;
    private readonly int _weight;

    public SequenceFinder(SequenceAlternative alternative, SequenceCompiler compiler)
    {
        _program = new SequenceProgram(alternative.Elements, compiler);
        _weight = alternative.Weight;
    }

    public override void Find(ReadPost post, HitTable hits)
    {
        var run = post.Sequences;
        run.Begin(_program, _weight);
        if (_program.Start.BehindAny.Length > 0)
        {
            for (var word = 0; word < post.Lattice.Count; word++)
                run.From(word, hits);
            return;
        }

        // a word with two ways in gives its hits twice, which HitOrder makes one of
        var ways = _program.Start.Ways;
        for (var way = 0; way < ways.Length; way++)
        {
            if (way > 0 && ways[way].Test == ways[way - 1].Test)
                continue;
            foreach (var (word, _) in post.WordsPassing(ways[way].Test))
                run.From(word, hits);
        }
    }
}
