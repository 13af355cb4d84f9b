using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Lints;

/// <summary>
/// Entries of one pattern that add nothing to another one of it: all their spellings are among its forms (W103), they are a spelling that reading undoes (W113), or they are the same word once
/// folded (W114). Decided for single words, where it can be told exactly; an entry with a weight of its own has its reason.
/// </summary>
internal sealed class CoveredEntryLint(DiagnosticBag bag)
{
    private readonly HashSet<BoundAlternative> _seen = [];

    public void Run(BoundRule bound, PlannedRule planned)
    {
        for (var index = 0; index < bound.Patterns.Length; index++)
            Run(bound, bound.Patterns[index].Alternatives, planned.Patterns[index].Alternatives);
    }

    private void Run(BoundRule rule, ImmutableArray<BoundAlternative> bound, ImmutableArray<PlannedAlternative> planned)
    {
        var entries = new List<Entry>();
        for (var index = 0; index < bound.Length; index++)
        {
            if (bound[index] is BoundSequence sequence && planned[index] is SequenceAlternative { Elements: [WordElement word] })
                entries.Add(new Entry(entries.Count, sequence, word.Test));
        }

        // the forms of a root by itself are no other entry's
        if (entries.Count < 2)
            return;
        var byTerm = IndexByTerm(entries);
        foreach (var entry in entries)
        {
            if (Reports(entry, byTerm, IsOwn(rule, entry)) is { } report && _seen.Add(entry.Bound))
                report(bag.In(entry.Bound.Source));
        }
    }

    /// <summary>Whether the rule writes the entry itself; a list's entry may be of use to other rules, so that it cannot be taken out for this one's sake.</summary>
    private static bool IsOwn(BoundRule rule, Entry entry) =>
        entry.Bound.Source == rule.File.Source && rule.Syntax.Span.Start <= entry.Bound.Span.Start && entry.Bound.Span.End <= rule.Syntax.Span.End;

    /// <summary>For each spelling the entries that accept it. A word with its clitic forms stands under the word alone: to write all of them out would take longer than all else.</summary>
    private static Dictionary<string, List<Entry>> IndexByTerm(List<Entry> entries)
    {
        var index = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var term in entry.Test.Terms is ICliticTerms clitic ? [clitic.Word] : entry.Test.Terms.Keys)
            {
                if (!index.TryGetValue(term, out var accepting))
                    index.Add(term, accepting = new List<Entry>(1));
                accepting.Add(entry);
            }
        }

        return index;
    }

    /// <summary>What there is to say of an entry; null where it has its use.</summary>
    private static Action<FileDiagnostics>? Reports(Entry entry, Dictionary<string, List<Entry>> byTerm, bool isOwn)
    {
        foreach (var other in Accepting(entry.Test.Base, entry, byTerm))
        {
            var same = string.Equals(other.Test.Base, entry.Test.Base, StringComparison.Ordinal) && other.Test.Terms.Count == entry.Test.Terms.Count;
            if (same && other.Index < entry.Index)
                return diagnostics => diagnostics.ReportSameEntry(entry.Bound.Span, entry.Written, other.Written, other.Bound.Source, other.Bound.Span, isOwn);
            if (!same && Spellings(entry).All(term => AcceptsAsWritten(other.Test, term)))
                return diagnostics => diagnostics.ReportCoveredEntry(entry.Bound.Span, entry.Written, other.Written, other.Bound.Source, other.Bound.Span, isOwn);
        }

        foreach (var reading in WordReader.Read(entry.Test.Base, ReadingSteps.None))
        {
            if ((reading.Steps & ~ReadingSteps.Lower) == ReadingSteps.None)
                continue;
            foreach (var other in Accepting(reading.Key, entry, byTerm))
            {
                if ((reading.Steps & other.Test.Forbidden) == 0)
                    return diagnostics => diagnostics.ReportReadAlready(entry.Bound.Span, entry.Written, reading.Key, other.Written, other.Bound.Source, other.Bound.Span, isOwn);
            }
        }

        return null;
    }

    /// <summary>Other entries of the same weight that accept a spelling and are no stricter than this one.</summary>
    private static IEnumerable<Entry> Accepting(string term, Entry entry, Dictionary<string, List<Entry>> byTerm)
    {
        IEnumerable<Entry> accepting = byTerm.TryGetValue(term, out var entries) ? entries : [];
        foreach (var word in CliticForms.WordsIn(term))
        {
            if (byTerm.TryGetValue(word, out var leaning))
                accepting = accepting.Concat(leaning.Where(other => other.Test.Terms is ICliticTerms && other.Test.Terms.ContainsKey(term)));
        }

        return accepting.Where(other => !IsSameText(other, entry) && other.Bound.Weight == entry.Bound.Weight && (other.Test.Forbidden & ~entry.Test.Forbidden) == 0 && other.Test.Typo >= entry.Test.Typo && other.Test.Cased == entry.Test.Cased);
    }

    /// <summary>Whether a spelling is the entry's own, not one that the spelling table leads to: of tidak and nggak it is nggak that is too many.</summary>
    private static bool AcceptsAsWritten(WordTest test, string term) => test.Terms.TryGetValue(term, out var steps) && (steps & ReadingSteps.Slang) == 0;

    /// <summary>What an entry accepts; the rare clitics behind a hyphen are no reason to keep it.</summary>
    private static IEnumerable<string> Spellings(Entry entry) => entry.Test.Terms.Keys.Where(term => term.IndexOf("-", StringComparison.Ordinal) < 0);

    /// <summary>A list that comes in by two ways gives its entries twice.</summary>
    private static bool IsSameText(Entry one, Entry other) => one.Bound.Source == other.Bound.Source && one.Bound.Span == other.Bound.Span;

    private sealed record Entry(int Index, BoundSequence Bound, WordTest Test)
    {
        public string Written => Bound.Source.Slice(Bound.Span);
    }
}
