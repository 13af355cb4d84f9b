using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Fourth pass: for a sequence of words the tests of which one at least must pass, the rarest that will do; a phrase is looked for only where its anchor stands.</summary>
internal static class SequenceAnchors
{
    /// <summary>The anchors; null where a sequence of gaps alone can match any words.</summary>
    public static SignalSet? Of(ImmutableArray<SequenceElement> elements, TestInterning tests, TestFrequency frequency)
    {
        SignalSet? rarest = null;
        foreach (var element in elements)
        {
            var anchors = element switch
            {
                WordElement word => Of(tests.AddWithin(word.Test), frequency),
                ChoiceElement choice => Of(choice, tests, frequency),
                _ => null,
            };
            rarest = SignalSet.Rarer(rarest, anchors);
        }

        return rarest;
    }

    private static SignalSet Of(int test, TestFrequency frequency) => new([test], frequency.Of(test));

    private static SignalSet? Of(ChoiceElement choice, TestInterning tests, TestFrequency frequency)
    {
        var options = choice.Options.Select(option => Of(option, tests, frequency)).ToList();
        return options.Contains(null) ? null : SignalSet.Union(options!);
    }
}
