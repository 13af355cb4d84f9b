using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Matching.Regexes;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Lints;

/// <summary>W110: a regular expression without anything that every match holds. The matcher has nothing to look for first, and its automaton runs over each post from beginning to end.</summary>
internal sealed class SlowPatternLint(DiagnosticBag bag)
{
    private readonly HashSet<BoundAlternative> _seen = [];

    public void Run(BoundRule bound, PlannedRule planned)
    {
        for (var pattern = 0; pattern < bound.Patterns.Length; pattern++)
        {
            var alternatives = planned.Patterns[pattern].Alternatives;
            for (var index = 0; index < alternatives.Length; index++)
            {
                var written = bound.Patterns[pattern].Alternatives[index];
                if (alternatives[index] is RegexAlternative regex && RegexAutomaton.Create(regex.Root).Gate.IsOpen && _seen.Add(written))
                    bag.In(written.Source).ReportSlowPattern(written.Span);
            }
        }
    }
}
