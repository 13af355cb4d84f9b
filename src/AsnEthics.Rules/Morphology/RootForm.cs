using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Morphology;

/// <summary>One form of a root, the affixes it carries, and the steps that lead from the root to it.</summary>
internal readonly record struct RootForm(string Text, Affixes Affixes, ReadingSteps Steps)
{
    /// <summary>The form without the clitics behind it: sarapan of sarapannya.</summary>
    public string Word { get; init; } = Text;
}
