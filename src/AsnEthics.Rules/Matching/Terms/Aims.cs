using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>A spelling that guesses aim at: one of the table, or one of it with a clitic behind. In one number: a list of 100,000 words has some 700,000 aims.</summary>
internal readonly record struct Aim
{
    private const int CliticBits = 3;
    private const int CliticMask = (1 << CliticBits) - 1;

    private readonly int _number;

    /// <param name="spelling">The number of the spelling.</param>
    /// <param name="clitic">The number of the clitic, below 7; -1: none.</param>
    public Aim(int spelling, int clitic) => _number = (spelling << CliticBits) | (clitic + 1);

    public int Spelling => _number >> CliticBits;

    public int Clitic => (_number & CliticMask) - 1;
}

/// <summary>The spellings of a table that readers of disguised words look for, and the terms behind them.</summary>
internal sealed class Aims(TermTable terms)
{
    private const int NoClitic = -1;

    /// <summary>To be expected: a word that takes clitics has seven, a form of a root one.</summary>
    private const int AimsOfSpelling = 3;

    /// <summary>Every aim, each spelling once, except that a clitic form may also be written out.</summary>
    public List<Aim> All()
    {
        var all = new List<Aim>(terms.Count * AimsOfSpelling);
        for (var spelling = 0; spelling < terms.Count; spelling++)
        {
            if (IsAim(spelling))
                all.Add(new Aim(spelling, NoClitic));
            if (!TakesClitics(spelling))
                continue;
            for (var clitic = 0; clitic < Clitics.All.Length; clitic++)
            {
                if (IsAim(spelling, clitic))
                    all.Add(new Aim(spelling, clitic));
            }
        }

        return all;
    }

    /// <summary>Whether a word of small Latin letters is spelled as an aim.</summary>
    public bool Contains(ReadOnlySpan<char> key)
    {
        var spelling = terms.Find(key);
        if (spelling >= 0 && IsAim(spelling))
            return true;
        for (var clitic = 0; clitic < Clitics.All.Length; clitic++)
        {
            if (SpellingBefore(key, clitic) is var word and >= 0 && IsAim(word, clitic))
                return true;
        }

        return false;
    }

    /// <summary>Adds all aims that are spelled so.</summary>
    public void Collect(ReadOnlySpan<char> key, List<Aim> aims)
    {
        var spelling = terms.Find(key);
        if (spelling >= 0 && IsAim(spelling))
            aims.Add(new Aim(spelling, NoClitic));
        for (var clitic = 0; clitic < Clitics.All.Length; clitic++)
        {
            if (SpellingBefore(key, clitic) is var word and >= 0 && IsAim(word, clitic))
                aims.Add(new Aim(word, clitic));
        }
    }

    /// <summary>Writes an aim's text and gives its length.</summary>
    public int Write(Aim aim, Span<char> text)
    {
        var spelling = terms[aim.Spelling];
        spelling.AsSpan().CopyTo(text);
        if (aim.Clitic == NoClitic)
            return spelling.Length;
        Clitics.All[aim.Clitic].AsSpan().CopyTo(text.Slice(spelling.Length));
        return spelling.Length + Clitics.All[aim.Clitic].Length;
    }

    public int LengthOf(Aim aim) => terms[aim.Spelling].Length + (aim.Clitic == NoClitic ? 0 : Clitics.All[aim.Clitic].Length);

    /// <summary>Adds the tests that count a word read so as the aim; true where any test knows it so, be it only in company.</summary>
    public bool Match(Aim aim, ReadingSteps steps, IReadOnlyList<WordTestPlan> tests, List<TermMatch> matches)
    {
        var isKnown = false;
        var length = LengthOf(aim);
        foreach (var term in terms.TermsOf(aim.Spelling))
        {
            if (aim.Clitic != NoClitic && !term.TakesClitics)
                continue;
            var ofTerm = aim.Clitic == NoClitic ? term.Steps : term.Steps | ReadingSteps.Clitic;
            if (!DisguiseLimits.IsAim(length, ofTerm) || (steps & tests[term.Test].Forbidden) != 0)
                continue;
            isKnown = true;
            if ((steps & tests[term.Test].Rejected) == 0)
                matches.Add(new TermMatch(term.Test, steps | ofTerm));
        }

        return isKnown;
    }

    private bool IsAim(int spelling)
    {
        var length = terms[spelling].Length;
        foreach (var term in terms.TermsOf(spelling))
        {
            if (DisguiseLimits.IsAim(length, term.Steps))
                return true;
        }

        return false;
    }

    private bool TakesClitics(int spelling)
    {
        foreach (var term in terms.TermsOf(spelling))
        {
            if (term.TakesClitics)
                return true;
        }

        return false;
    }

    private bool IsAim(int spelling, int clitic)
    {
        var text = terms[spelling];
        var ending = Clitics.All[clitic];
        var length = text.Length + ending.Length;
        if (length < DisguiseLimits.ShortestForm)
            return false;

        var takes = false;
        foreach (var term in terms.TermsOf(spelling))
            takes |= term.TakesClitics && DisguiseLimits.IsAim(length, term.Steps | ReadingSteps.Clitic);
        if (!takes || text.Length < Clitics.ShortestBase)
            return false;
        Span<char> form = stackalloc char[Clitics.LongestForm];
        return length > form.Length || Clitics.MayLean(form.Slice(0, Write(new Aim(spelling, clitic), form)));
    }

    private int SpellingBefore(ReadOnlySpan<char> key, int clitic)
    {
        var length = Clitics.LengthBefore(key, clitic);
        return length == 0 ? -1 : terms.Find(key.Slice(0, length));
    }
}
