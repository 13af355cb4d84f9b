using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>The words of a post as a plan sees it that looks for the given words alone.</summary>
internal sealed class LatticeOf
{
    public LatticeOf(string text, bool names, params string[] words)
    {
        var sources = words.Select(word => ((WordElement)Planned.Word(word).Elements[0]).Test).ToList();
        var forbidden = names ? ReadingSteps.None : ReadingSteps.Name;
        var terms = new TermIndex([new WordTestPlan(forbidden, Cased: false, Typo: 0, "", CountsAlone: true, sources)]);
        new PostLatticeBuilder().Build(PostText.Read(text), new WordFactsSource(terms, []), PostHints.None, Lattice);
        Text = text;
    }

    public LatticeOf(string text, params string[] words)
        : this(text, names: false, words)
    {
    }

    public string Text { get; }

    public PostLattice Lattice { get; } = new();

    public IEnumerable<LatticeWord> Words => Enumerable.Range(0, Lattice.Count).Select(word => Lattice[word]);

    /// <summary>The words that are read as one of those looked for.</summary>
    public IEnumerable<LatticeWord> Found => Words.Where(word => Lattice.FactsOf(word).TryGet(0, out _));

    public string Slice(LatticeWord word) => Text[word.Start..word.End];

    public ReadingSteps StepsOf(LatticeWord word) => Lattice.FactsOf(word).TryGet(0, out var steps) ? steps : throw new ArgumentException("The word was not found.", nameof(word));
}
