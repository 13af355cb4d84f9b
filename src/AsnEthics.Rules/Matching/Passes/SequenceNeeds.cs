using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Fourth pass: for a sequence of words the tests that have to pass; a phrase is looked for only where all its words stand, wherever that is.</summary>
internal static class SequenceNeeds
{
    /// <summary>The need; null where a sequence of gaps alone can match any words.</summary>
    public static SignalNeed? Of(ImmutableArray<SequenceElement> elements, TestInterning tests, TestFrequency frequency) => SignalNeed.All(elements.Select(element => element switch
    {
        WordElement word => Of(tests.AddWithin(word.Test), frequency),
        ChoiceElement choice => SignalNeed.Any(choice.Options.Select(option => Of(option, tests, frequency))),
        _ => null,
    }));

    private static SignalNeed Of(int test, TestFrequency frequency) => SignalNeed.AnyOf(new SignalSet([test], frequency.Of(test)));
}
