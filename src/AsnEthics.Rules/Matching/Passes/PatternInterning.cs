using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>First pass: patterns that are alike are one, whichever rules they stand in (a list of denials that forty rules use is searched once).</summary>
internal sealed class PatternInterning
{
    private readonly Dictionary<Key, int> _numbers = [];
    private readonly List<PlannedPattern> _patterns = [];

    /// <summary>The different patterns by their number.</summary>
    public IReadOnlyList<PlannedPattern> Patterns => _patterns;

    /// <summary>The numbers of a rule's patterns.</summary>
    public int[] Add(PlannedRule rule) => [.. rule.Patterns.Select(Add)];

    private int Add(PlannedPattern pattern)
    {
        var key = new Key(pattern);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _patterns.Count;
            _patterns.Add(pattern);
            _numbers.Add(key, number);
        }

        return number;
    }

    /// <summary>Compares by the alternatives themselves, which planning shares where they are the same; comparing what they hold would walk through all their words.</summary>
    private readonly struct Key(PlannedPattern pattern) : IEquatable<Key>
    {
        private readonly PlannedPattern _pattern = pattern;

        public bool Equals(Key other) =>
            _pattern.Alternatives.Length == other._pattern.Alternatives.Length && _pattern.Alternatives.Zip(other._pattern.Alternatives, ReferenceEquals).All(same => same);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = _pattern.Alternatives.Length;
            foreach (var alternative in _pattern.Alternatives)
                hash = (hash * 31) + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(alternative);
            return hash;
        }
    }
}
