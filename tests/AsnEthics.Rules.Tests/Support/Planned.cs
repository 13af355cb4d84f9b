using System.Collections.Immutable;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>Builds parts of a plan without a rule file.</summary>
internal static class Planned
{
    public static PlannedPattern Pattern(string name, params PlannedAlternative[] alternatives) => new(name, [.. alternatives]);

    public static PlannedPattern Words(string name, params string[] words) => new(name, [.. words.Select(word => Word(word))]);

    /// <summary>One or several words, as <c>word</c> does.</summary>
    public static SequenceAlternative Word(string text, ReadingSteps forbidden = ReadingSteps.Name, bool cased = false, int typo = 0, int weight = 1) =>
        new(weight, [.. text.Split(' ').Select(word => new WordElement(Test(word, forbidden, cased, typo)))]);

    public static SequenceAlternative Root(string root, int weight = 1) => new(weight, [RootElement(root)]);

    /// <summary>Phrase text in a small subset: words, <c>+root</c>, <c>_</c>, <c>...3</c>, <c>a|b</c>.</summary>
    public static SequenceAlternative Phrase(string text, int weight = 1) => new(weight, [.. text.Split(' ').Select(Element)]);

    public static RuleSetPlan Plan(params PlannedRule[] rules) => new("digest", "id", [], [.. rules], 4_194_304);

    public static RuleSetPlan Plan(ImmutableArray<PlannedFact> facts, params PlannedRule[] rules) => new("digest", "id", facts, [.. rules], 4_194_304);

    public static PlannedRule Rule(PlannedScope scope, PlannedCondition condition, params PlannedPattern[] patterns) => new()
    {
        Id = "UJI-01",
        RuleSet = "uji",
        Title = "Judul",
        Guidelines = [new GuidelinePoint("SE-137-2018", 7, "butir tujuh")],
        Category = "hoax",
        Severity = Severity.High,
        Status = RuleStatus.Active,
        Owner = null,
        Since = null,
        Until = null,
        DisabledUntil = null,
        References = [],
        Message = LocalizedTemplate.None,
        Advice = LocalizedTemplate.None,
        Patterns = [.. patterns],
        Scope = scope,
        Condition = condition,
        Ignores = [],
        Skips = [],
    };

    public static PlannedScope Sentence => new(ScopeKind.Sentence, 0);

    public static PlannedScope Post => new(ScopeKind.Post, 0);

    public static PlannedScope Window(int words) => new(ScopeKind.Window, words);

    public static FoundCondition Found(int pattern) => new("p" + pattern, pattern);

    public static NearCondition Near(int left, int right, int words, bool ordered = false) => new($"p{left} near p{right}", [left], [right], words, ordered);

    public static AndCondition And(params PlannedCondition[] operands) => new("and", [.. operands]);

    public static OrCondition Or(params PlannedCondition[] operands) => new("or", [.. operands]);

    public static NotCondition Not(PlannedCondition operand) => new("not", operand);

    private static WordTest Test(string word, ReadingSteps forbidden, bool cased, int typo) =>
        new(word, (forbidden & ReadingSteps.Clitic) != 0 ? ImmutableDictionary<string, ReadingSteps>.Empty.Add(word, ReadingSteps.None) : CliticForms.Of(word), forbidden, cased, typo);

    private static WordElement RootElement(string root) =>
        new(new WordTest(root, FormGenerator.Generate(root, AffixFilter.All, clitics: true), ReadingSteps.Name, Cased: false, Typo: 0));

    private static SequenceElement Element(string text)
    {
        if (text == "_")
            return new GapElement(1, 1);
        if (text.StartsWith("...", StringComparison.Ordinal))
            return new GapElement(0, int.Parse(text[3..], System.Globalization.CultureInfo.InvariantCulture));
        if (text.Contains('|', StringComparison.Ordinal))
            return new ChoiceElement([.. text.Split('|').Select(option => option.Split('-').Select(Element).ToImmutableArray())]);
        return text[0] == '+' ? RootElement(text[1..]) : new WordElement(Test(text, ReadingSteps.Name, cased: false, typo: 0));
    }
}
