using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>
/// The positions of an expression (its characters and classes, repeats written out) and which may come first, last and after which, at a place with a certain context: Glushkov's construction.
/// The positions are numbered alike in every context.
/// </summary>
internal sealed class PositionGraph
{
    private readonly RegexContext _context;
    private readonly List<RegexClass> _classes = [];
    private readonly List<PositionSet256> _follow = [];

    public PositionGraph(RegexNode root, RegexContext context)
    {
        _context = context;
        var whole = Visit(root);
        First = whole.First;
        Last = whole.Last;
    }

    /// <summary>The class of each position.</summary>
    public IReadOnlyList<RegexClass> Classes => _classes;

    public PositionSet256 First { get; }

    public PositionSet256 Last { get; }

    /// <summary>For each position those that may come next.</summary>
    public IReadOnlyList<PositionSet256> Follow => _follow;

    private Fragment Visit(RegexNode node) => node switch
    {
        RegexUnit unit => Add(unit.Class),
        RegexAssertion assertion => Fragment.Empty with { CanBeEmpty = _context.Holds(assertion.Kind) },
        RegexConcatenation concatenation => Concatenate(concatenation),
        RegexAlternation alternation => Alternate(alternation),
        RegexRepeat repeat => Repeat(repeat),
        _ => throw new ArgumentException(node.GetType().Name, nameof(node)),
    };

    private Fragment Add(RegexClass unitClass)
    {
        if (_classes.Count == PositionSet256.Size)
            throw new ArgumentException(FormattableString.Invariant($"more than {PositionSet256.Size} positions"), nameof(unitClass));

        var position = PositionSet256.Of(_classes.Count);
        _classes.Add(unitClass);
        _follow.Add(default);
        return new Fragment(CanBeEmpty: false, position, position);
    }

    private Fragment Concatenate(RegexConcatenation concatenation)
    {
        var whole = Fragment.Empty;
        foreach (var item in concatenation.Items)
            whole = Join(whole, Visit(item));
        return whole;
    }

    private Fragment Alternate(RegexAlternation alternation)
    {
        var whole = Fragment.Nothing;
        foreach (var option in alternation.Options)
            whole = whole.Or(Visit(option));
        return whole;
    }

    private Fragment Repeat(RegexRepeat repeat)
    {
        var chain = Fragment.Empty;
        if (!TakesUnits(repeat.Operand))
            return repeat.Minimum == 0 ? chain : Visit(repeat.Operand); // to do it again changes nothing

        var copies = repeat.Maximum ?? Math.Max(1, repeat.Minimum);
        var whole = repeat.Minimum == 0 ? chain : Fragment.Nothing;
        for (var copy = 1; copy <= copies; copy++)
        {
            var operand = Visit(repeat.Operand);
            if (repeat.Maximum is null && copy == copies)
                Connect(operand.Last, operand.First);
            // a copy is only reached over all before it: so those that may be left out do not all follow each other
            chain = Join(chain, operand);
            if (copy >= repeat.Minimum)
                whole = whole.Or(chain);
        }

        return whole;
    }

    private Fragment Join(Fragment left, Fragment right)
    {
        Connect(left.Last, right.First);
        return new Fragment(
            left.CanBeEmpty && right.CanBeEmpty,
            left.CanBeEmpty ? left.First.Or(right.First) : left.First,
            right.CanBeEmpty ? right.Last.Or(left.Last) : right.Last);
    }

    private void Connect(PositionSet256 from, PositionSet256 to)
    {
        if (to.IsEmpty)
            return;
        for (var position = 0; position < _follow.Count; position++)
        {
            if (from.Contains(position))
                _follow[position] = _follow[position].Or(to);
        }
    }

    private static bool TakesUnits(RegexNode node) => node switch
    {
        RegexUnit => true,
        RegexConcatenation concatenation => concatenation.Items.Any(TakesUnits),
        RegexAlternation alternation => alternation.Options.Any(TakesUnits),
        RegexRepeat repeat => repeat.Maximum != 0 && TakesUnits(repeat.Operand),
        _ => false,
    };

    /// <summary>What a part of the expression contributes: whether it can take no text here, and the positions that can be its first and its last.</summary>
    private readonly record struct Fragment(bool CanBeEmpty, PositionSet256 First, PositionSet256 Last)
    {
        public static Fragment Empty => new(CanBeEmpty: true, default, default);

        public static Fragment Nothing => default;

        public Fragment Or(Fragment other) => new(CanBeEmpty || other.CanBeEmpty, First.Or(other.First), Last.Or(other.Last));
    }
}
