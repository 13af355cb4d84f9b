using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Tells from the signals that a scan has met whether any rule can report something, and whether the post has to be read for it. Safe for any number of threads.</summary>
internal sealed class ScanVerdict
{
    private readonly MatchPlan _plan;
    private readonly (AlternativeFinder Finder, int Signal)[] _keyGates;
    private readonly (AlternativeFinder Finder, int Signal)[] _otherGates;

    public ScanVerdict(MatchPlan plan)
    {
        _plan = plan;
        var gates = plan.Asked<AlternativeFinder>().Where(asked => asked.Finder is RegexFinder or ShapeFinder { Shape: not (ShapeKind.Url or ShapeKind.Email) }).ToLookup(asked => plan.IsKey(asked.Signal));
        _keyGates = [.. gates[true]];
        _otherGates = [.. gates[false]];
    }

    /// <summary>Whether there is something to look for even in texts without any signal.</summary>
    public bool HasGates => _keyGates.Length > 0;

    /// <param name="text">The text.</param>
    /// <param name="notes">What the words and chunks of it are.</param>
    public ScanOutcome Of(ReadOnlySpan<char> text, ScanNotes notes)
    {
        var hasKey = false;
        var areSimple = true;
        foreach (var word in notes.Words)
        {
            hasKey |= word.Word.HasKey;
            areSimple &= word.Word.IsSimple;
        }

        foreach (var chunk in notes.Chunks)
        {
            hasKey |= chunk.Facts.HasKey;
            areSimple &= !chunk.Facts.HasKey || chunk.Facts.IsSimple;
        }

        notes.OtherSignals.Clear();
        notes.Sought.Clear(_plan.SignalCount);
        AddOpen(_keyGates, text, notes.OtherSignals);
        var isAnyOpen = notes.OtherSignals.Count > 0;
        if (!hasKey && !isAnyOpen)
            return ScanOutcome.Nothing;
        return areSimple && !isAnyOpen ? ScanOutcome.Words : OfSignals(text, notes);
    }

    private ScanOutcome OfSignals(ReadOnlySpan<char> text, ScanNotes notes)
    {
        if (!AreFoundSimple(text, notes))
            return ScanOutcome.Unclear;
        if (notes.Rules.Count == 0)
            return ScanOutcome.Nothing;

        AddSignals(notes);
        foreach (var rule in notes.Rules)
        {
            if (_plan.Simple.IsComplicatedBy(notes.Signals, rule))
                return ScanOutcome.Unclear;
            if (_plan.Simple.LooksAtSentences(rule) && HasSeveralHits(rule, notes))
                notes.Open.AddSentences();
        }

        if (!AreHitsAll(notes) || MayBeGuarded(text, notes))
            return ScanOutcome.Unclear;

        // signals of a chunk are more than come true
        return HasHits(notes) ? ScanOutcome.Words : ScanOutcome.Nothing;
    }

    /// <summary>Finds the rules whose needs are met; false where one of them is not simple, but for what <see cref="SimpleRules.IsComplicatedBy"/> tells.</summary>
    private bool AreFoundSimple(ReadOnlySpan<char> text, ScanNotes notes)
    {
        FindMet(text, notes);
        notes.Rules.Clear();
        foreach (var need in notes.NeedsMet.Numbers)
        {
            if (_plan.IsRule(need))
                notes.Rules.Add(need);
        }

        notes.AreRulesKnown = true;
        foreach (var rule in notes.Rules)
        {
            if (!_plan.Simple.MayBeSimple(rule) || notes.NeedsMet.Holds(_plan.ComplicationOf(rule)))
                return false;
        }

        return true;
    }

    private void FindMet(ReadOnlySpan<char> text, ScanNotes notes)
    {
        notes.NeedsMet.Clear(_plan.NeedCount);
        _plan.Needs.Begin(notes.Needs);
        foreach (var word in notes.Words)
        {
            NeedIndex.Add(word.Word.Needs, notes.Needs, notes.NeedsMet);
            if (word.Word.HasOthers)
                AddSought(word.Word.Signals, text, notes);
        }

        foreach (var chunk in notes.Chunks)
        {
            NeedIndex.Add(chunk.Facts.Needs, notes.Needs, notes.NeedsMet);
            AddSought(chunk.Facts.Signals, text, notes);
        }

        AddOpen(_otherGates, text, notes.OtherSignals);
        foreach (var signal in notes.OtherSignals)
            _plan.Needs.Add(signal, notes.Needs, notes.NeedsMet);
        _plan.Needs.AddRulesMet(notes.Needs, notes.NeedsMet);
    }

    private void AddSignals(ScanNotes notes)
    {
        notes.Signals.Clear(_plan.SignalCount);
        foreach (var signal in notes.OtherSignals)
            notes.Signals.Add(signal);
        foreach (var word in notes.Words)
            AddTests(word.Word.Signals, notes.Signals);
        foreach (var chunk in notes.Chunks)
            AddTests(chunk.Facts.Signals, notes.Signals);
    }

    private void AddTests(int[] signals, SignalBits all)
    {
        foreach (var signal in signals)
        {
            if (signal < _plan.Tests.Count)
                all.Add(signal);
        }
    }

    private static bool HasHits(ScanNotes notes)
    {
        foreach (var word in notes.Words)
        {
            if (word.Word.Hits.Length > 0)
                return true;
        }

        foreach (var chunk in notes.Chunks)
        {
            if (chunk.Facts.Hits is { Length: > 0 })
                return true;
        }

        return false;
    }

    /// <summary>Whether the hits of words and chunks are all that simple rules find.</summary>
    private static bool AreHitsAll(ScanNotes notes)
    {
        foreach (var word in notes.Words)
        {
            if (!word.Word.AreHitsAll)
                return false;
        }

        foreach (var chunk in notes.Chunks)
        {
            if (chunk.MayHideHits)
                return false;
        }

        return true;
    }

    /// <summary>Whether an exception of a rule may drop one of its hits.</summary>
    private bool MayBeGuarded(ReadOnlySpan<char> text, ScanNotes notes)
    {
        foreach (var rule in notes.Rules)
        {
            foreach (var guard in _plan.Simple.GuardsOf(rule))
            {
                if (notes.Signals.Overlap(guard.Tests) && GuardDistance.MayHold(guard, rule, text, notes))
                    return true;
            }
        }

        return false;
    }

    private static bool HasSeveralHits(int rule, ScanNotes notes)
    {
        var count = 0;
        foreach (var chunk in notes.Chunks)
        {
            foreach (var (_, hit) in chunk.Facts.Hits ?? [])
            {
                if (hit.Rule == rule && ++count > 1)
                    return true;
            }
        }

        foreach (var word in notes.Words)
        {
            if (IsHitOf(rule, word.Word) && ++count > 1)
                return true;
        }

        return false;
    }

    private static bool IsHitOf(int rule, LoudWord word)
    {
        foreach (ref readonly var hit in word.Hits.AsSpan())
        {
            if (hit.Rule == rule)
                return true;
        }

        return false;
    }

    private static void AddOpen((AlternativeFinder Finder, int Signal)[] gates, ReadOnlySpan<char> text, List<int> met)
    {
        foreach (var (finder, signal) in gates)
        {
            if (finder.MayFind(text))
                met.Add(signal);
        }
    }

    /// <summary>What looks through the whole text does so once, however many words bring it up.</summary>
    private void AddSought(int[] signals, ReadOnlySpan<char> text, ScanNotes notes)
    {
        // they are in their order, and those of tests come first
        for (var index = signals.Length - 1; index >= 0 && signals[index] >= _plan.Tests.Count; index--)
        {
            if (notes.Sought.TryAdd(signals[index]) && _plan.Others[signals[index] - _plan.Tests.Count].MayFind(text))
                notes.OtherSignals.Add(signals[index]);
        }
    }
}
