using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>Fourth pass: for a sequence of words the tests that have to pass; a phrase is looked for only where all its words stand, wherever that is.</summary>
internal sealed class SequenceNeeds(TestInterning tests, TestFrequency frequency)
{
    private readonly SignalNeed?[] _ofTests = new SignalNeed?[tests.Tests.Count];

    /// <summary>The need; null where a sequence of gaps alone can match any words.</summary>
    public SignalNeed? Of(ImmutableArray<SequenceElement> elements) => elements is [var only] ? Of(only) : SignalNeed.All(elements.Select(Of));

    private SignalNeed? Of(SequenceElement element) => element switch
    {
        WordElement word => OfTest(tests.AddWithin(word.Test)),
        ChoiceElement choice => SignalNeed.Any(choice.Options.Select(Of)),
        _ => null,
    };

    private SignalNeed OfTest(int test) => _ofTests[test] ??= SignalNeed.AnyOf(new SignalSet([test], frequency.Of(test)));
}
