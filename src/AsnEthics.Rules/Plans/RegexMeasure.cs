namespace AsnEthics.Rules.Plans;

/// <summary>Measures of a regular expression.</summary>
internal static class RegexMeasure
{
    /// <summary>Characters and classes with repeats written out; an endless repeat counts its least number of times, once at least. Never overflows.</summary>
    public static int PositionsOf(RegexNode node)
    {
        const int most = 1_000_000;
        long count = node switch
        {
            RegexUnit => 1,
            RegexConcatenation concatenation => concatenation.Items.Sum(item => (long)PositionsOf(item)),
            RegexAlternation alternation => alternation.Options.Sum(option => (long)PositionsOf(option)),
            RegexRepeat repeat => (long)PositionsOf(repeat.Operand) * Math.Max(1, repeat.Maximum ?? repeat.Minimum),
            _ => 0,
        };
        return (int)Math.Min(count, most);
    }

    public static bool CanBeEmpty(RegexNode node) => node switch
    {
        RegexUnit => false,
        RegexConcatenation concatenation => concatenation.Items.All(CanBeEmpty),
        RegexAlternation alternation => alternation.Options.Any(CanBeEmpty),
        RegexRepeat repeat => repeat.Minimum == 0 || CanBeEmpty(repeat.Operand),
        _ => true,
    };
}
