namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>
/// The tables of an expression in one size of sets, and the order of the work: <see cref="RegexStretches{TSet}"/> goes over the text once and finds the stretches that hold a match, mostly none;
/// <see cref="SurvivingPositions{TSet}"/> goes over such a stretch from its end and <see cref="RegexReading{TSet}"/> reads the matches off. Each unit of text is looked at four times at most.
/// </summary>
internal sealed class RegexAutomaton<TSet> : RegexAutomaton
    where TSet : struct, IPositionSet<TSet>
{
    private readonly RegexUnitMap _units;
    private readonly TSet[] _positions;
    private readonly bool[] _isWord;
    private readonly TSet[] _first;
    private readonly TSet[] _last;
    private readonly bool[] _begins;
    private readonly PositionSteps<TSet>[] _following;
    private readonly PositionSteps<TSet>[] _preceding;

    public RegexAutomaton(PositionTables tables, RegexGate gate)
        : base(gate)
    {
        var classes = new UnitClassList();
        _units = new RegexUnitMap(tables, classes);
        _positions = Narrow(classes.Positions);
        _isWord = [.. classes.IsWord];
        _first = Narrow(tables.First);
        _last = Narrow(tables.Last);
        _following = Steps(tables, rows => new PositionSteps<TSet>(rows));
        _preceding = Steps(tables, PositionSteps<TSet>.Reversed);
        _begins = [.. _positions.Select(taking => _first.Any(first => first.Meets(taking)))];
        for (var position = 0; position < tables.Classes.Count; position++)
        {
            if (tables.Classes[position].IsHalfOfPair)
                HalvesOfPairs = HalvesOfPairs.Or(default(TSet).From(PositionSet256.Of(position)));
        }
    }

    /// <summary>The positions that are one half of a character beyond U+FFFF, written as a literal. They take that unit alone; all others take a surrogate pair whole.</summary>
    public TSet HalvesOfPairs { get; }

    public override void Find(ReadOnlySpan<char> text, List<TextRange> matches)
    {
        var starts = new RegexStarts(text, Gate);
        var start = starts.Next(0);
        if (start < text.Length)
            FindFrom(start, starts, text, matches);
    }

    /// <summary>The number of a unit's class, by which <see cref="Positions"/> and <see cref="IsWord"/> are asked.</summary>
    public int ClassOf(char unit) => _units.Of(unit);

    /// <summary>The positions that take a unit of the class.</summary>
    public TSet Positions(int unitClass) => _positions[unitClass];

    /// <summary>Whether a unit of the class is part of words; never where that does not matter.</summary>
    public bool IsWord(int unitClass) => _isWord[unitClass];

    public bool IsWordBefore(ReadOnlySpan<char> text, int place) => place > 0 && IsWord(ClassOf(text[place - 1]));

    /// <summary>Whether a match may begin with the unit.</summary>
    public bool MayBegin(char unit) => _begins[ClassOf(unit)];

    /// <summary>From each position to those that may come next.</summary>
    public PositionSteps<TSet> Following(bool atBoundary) => _following[atBoundary ? 1 : 0];

    /// <summary>From each position to those that may come before.</summary>
    public PositionSteps<TSet> Preceding(bool atBoundary) => _preceding[atBoundary ? 1 : 0];

    /// <summary>The positions that can begin a match.</summary>
    public TSet First(bool atStart, bool atBoundary) => _first[PositionTables.Index(atStart, atBoundary)];

    /// <summary>The positions that can end a match.</summary>
    public TSet Last(bool atEnd, bool atBoundary) => _last[PositionTables.Index(atEnd, atBoundary)];

    /// <summary>
    /// The positions that have taken a surrogate and are done behind it. Of a pair the halves take their unit alone; the others take it whole: they are <paramref name="halfway"/> in its middle, where nothing else of their kind begins.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the surrogate stands.</param>
    /// <param name="entered">The positions that would take it.</param>
    /// <param name="halfway">The positions in the middle of a pair, before the surrogate and behind it.</param>
    public TSet TakeSurrogate(ReadOnlySpan<char> text, int place, TSet entered, ref TSet halfway)
    {
        var before = halfway;
        halfway = default;
        if (BeginsPair(text, place))
        {
            halfway = entered.Without(HalvesOfPairs);
            return entered.And(HalvesOfPairs);
        }

        return BeginsPair(text, place - 1) ? entered.And(HalvesOfPairs).Or(before) : entered;
    }

    public static bool BeginsPair(ReadOnlySpan<char> text, int place) => place >= 0 && place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]);

    // apart, so that the many texts which the gate keeps out do not pay for its locals
    private void FindFrom(int start, RegexStarts starts, ReadOnlySpan<char> text, List<TextRange> matches)
    {
        var stretches = new RegexStretches<TSet>(this, text, starts, start);
        if (!stretches.MoveNext())
            return;

        var reading = new RegexReading<TSet>(this, text, matches);
        try
        {
            do
                reading.Read(stretches.Current);
            while (stretches.MoveNext());
        }
        finally
        {
            reading.Return();
        }
    }

    /// <summary>The steps inside and at a boundary of words; the same where that makes no difference.</summary>
    private static PositionSteps<TSet>[] Steps(PositionTables tables, Func<IReadOnlyList<PositionSet256>, PositionSteps<TSet>> make)
    {
        var inside = make(tables.Follow);
        return [inside, tables.UsesBoundaries ? make(tables.FollowAtBoundary) : inside];
    }

    private static TSet[] Narrow(IReadOnlyList<PositionSet256> sets)
    {
        var narrow = new TSet[sets.Count];
        for (var index = 0; index < narrow.Length; index++)
            narrow[index] = default(TSet).From(sets[index]);
        return narrow;
    }
}
