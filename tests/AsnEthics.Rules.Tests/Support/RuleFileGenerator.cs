using System.Collections.Immutable;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>Makes trees of rule files at random: everything the grammar allows, meaningful or not. Equal seeds and sizes make equal trees.</summary>
internal sealed class RuleFileGenerator(int seed, int size)
{
    private static readonly string[] Alphabet =
        ["a", "b", "hoaks", " ", "  ", "\"", "\\", "\n", "\t", "[", "]", "{", "}", "(", "|", "+", "_", "...3", "#", "é", "“", "”", "😂", "\u200B", "\uD800", "\uDC00", "\u0000", "\r", "\uFEFF", "/", "end", "rule"];

    private static readonly string[] RegexPieces = ["a", "\\d", "\\/", "[a-z/]", "(x|y)", "{2,3}", "*", "?", "\\b", ".", "é"];

    private static readonly string[] AffixNames = ["meN-", "di-", "ter-", "-kan", "-i", "-an", "ke-an", "ke-"];

    private readonly Random _random = new(seed);

    private static readonly SourceSpan Nowhere = default;

    public RuleFileSyntax File() => new(Nowhere, Header(), Many(2, Import), Many(size, Block));

    private HeaderSyntax Header() => new(Nowhere, Text(), Text(), Maybe(Name), Maybe(Text));

    private ImportSyntax Import() => new(Nowhere, Text(), Maybe(Text), Name());

    private BlockSyntax Block() => _random.Next(6) switch
    {
        0 => new GuidelinesSyntax(Nowhere, Text(), Text(), Many(3, () => new GuidelinePointSyntax(Nowhere, Number(), Text()))),
        1 => new FactsSyntax(Nowhere, Many(4, () => new FactSyntax(Nowhere, Name(), FactType(), Maybe(Text)))),
        2 => List(),
        3 => new TuneSyntax(Nowhere, Reference(), [.. Many(4, TuneChange), new TuneBecauseSyntax(Nowhere, Text())]),
        4 => new DisableSyntax(Nowhere, Reference(), Text(), Maybe(Date)),
        _ => Rule(),
    };

    private FactTypeSyntax FactType() => _random.Next(5) switch
    {
        0 => new YesNoTypeSyntax(Nowhere),
        1 => new TextTypeSyntax(Nowhere),
        2 => new NumberTypeSyntax(Nowhere, null, null),
        3 => new NumberTypeSyntax(Nowhere, Number(), Number()),
        _ => new OneOfTypeSyntax(Nowhere, Some(3, Text)),
    };

    private ListSyntax List() => _random.Next(3) == 0
        ? new ListSyntax(Nowhere, ListName(), Maybe(Text), Text(), [])
        : new ListSyntax(Nowhere, ListName(), Maybe(Text), null, Some(4, Pattern));

    private RuleSyntax Rule() => new(
        Nowhere,
        Name("-01"),
        Text(),
        [Guideline(), new SeverityMetaSyntax(Nowhere, Name()), .. Many(5, Meta)],
        Some(4, () => new PatternDefinitionSyntax(Nowhere, Name(), Some(3, Pattern))),
        new FlagSyntax(Nowhere, Scope(), Condition(3)),
        Many(3, Exception),
        Many(4, Example));

    private GuidelineMetaSyntax Guideline() =>
        new(Nowhere, Some(3, () => new GuidelineNumberSyntax(Nowhere, Maybe(() => Name()), Number())));

    private MetaSyntax Meta() => _random.Next(9) switch
    {
        0 => Guideline(),
        1 => new StatusMetaSyntax(Nowhere, Name()),
        2 => new CategoryMetaSyntax(Nowhere, Name("-x")),
        3 => new OwnerMetaSyntax(Nowhere, Text()),
        4 => new SinceMetaSyntax(Nowhere, Date()),
        5 => new UntilMetaSyntax(Nowhere, Date()),
        6 => new ReferenceMetaSyntax(Nowhere, Text(), Text(), Maybe(Date), Maybe(Date)),
        7 => new MessageMetaSyntax(Nowhere, Name(), Text()),
        _ => new AdviceMetaSyntax(Nowhere, Name(), Text()),
    };

    private PatternSyntax Pattern() => _random.Next(6) switch
    {
        0 => new RegexPatternSyntax(Nowhere, new RegexSyntax(Nowhere, string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Pick(RegexPieces)))), Modifiers()),
        1 => new ShapePatternSyntax(Nowhere, Name(), Modifiers()),
        2 => new ListPatternSyntax(Nowhere, ListName(), Modifiers()),
        _ => new TextPatternSyntax(Nowhere, (PatternKind)_random.Next(8), Some(3, Text), Modifiers()),
    };

    private ImmutableArray<ModifierSyntax> Modifiers() => Many(2, ModifierSyntax () => _random.Next(7) switch
    {
        0 => new CasedModifierSyntax(Nowhere),
        5 => new InModifierSyntax(Nowhere, Name()),
        1 => new NoStepModifierSyntax(Nowhere, Name()),
        2 => new TypoModifierSyntax(Nowhere, Number()),
        3 => new WeightModifierSyntax(Nowhere, Number()),
        4 => new OnlyModifierSyntax(Nowhere, Some(3, Affix)),
        _ => new ExceptModifierSyntax(Nowhere, Some(3, Affix)),
    });

    private ScopeSyntax Scope() => _random.Next(3) switch
    {
        0 => new ScopeSyntax(Nowhere, ScopeKeyword.Sentence, null),
        1 => new ScopeSyntax(Nowhere, ScopeKeyword.Post, null),
        _ => new ScopeSyntax(Nowhere, ScopeKeyword.Window, Number()),
    };

    private ConditionSyntax Condition(int depth) => _random.Next(depth > 0 ? 3 : 1) switch
    {
        0 => AndLevel(depth),
        _ => new OrConditionSyntax(Nowhere, AtLeastTwo(() => AndLevel(depth - 1))),
    };

    private ConditionSyntax AndLevel(int depth) => _random.Next(depth > 0 ? 3 : 1) switch
    {
        0 => UnaryLevel(depth),
        _ => new AndConditionSyntax(Nowhere, AtLeastTwo(() => UnaryLevel(depth - 1))),
    };

    private ConditionSyntax UnaryLevel(int depth) => _random.Next(depth > 0 ? 4 : 2) switch
    {
        0 => Atom(depth),
        1 => new NearConditionSyntax(Nowhere, Atom(depth), _random.Next(2) == 0, Atom(depth), Number()),
        _ => new NotConditionSyntax(Nowhere, UnaryLevel(depth - 1)),
    };

    private ConditionSyntax Atom(int depth) => _random.Next(depth > 0 ? 9 : 8) switch
    {
        0 => new OfConditionSyntax(Nowhere, (OfQuantifier)_random.Next(3), null, Some(3, () => Name())),
        1 => new OfConditionSyntax(Nowhere, OfQuantifier.Number, Number(), Some(3, () => Name())),
        2 => new CountConditionSyntax(Nowhere, Name(), Comparison(), Number()),
        3 => new ScoreConditionSyntax(Nowhere, Some(3, () => Name()), Comparison(), Number()),
        4 => new FactIsConditionSyntax(Nowhere, Name(), Text()),
        5 => new FactInConditionSyntax(Nowhere, Name(), Some(3, Text)),
        6 => new FactNumberConditionSyntax(Nowhere, Name(), Comparison(), Number()),
        7 => NameCondition(),
        _ => new ParenthesizedConditionSyntax(Nowhere, Condition(depth - 1)),
    };

    private NameConditionSyntax NameCondition() => new(Nowhere, Name());

    private Comparison Comparison() => (Comparison)_random.Next(6);

    private ExceptionSyntax Exception() => _random.Next(3) switch
    {
        0 => new SkipSyntax(Nowhere, _random.Next(2) == 0, Condition(2)),
        1 => new IgnoreInsideSyntax(Nowhere, Many(3, () => Name()), Guard()),
        _ => new IgnoreNearSyntax(Nowhere, Many(3, () => Name()), Guard(), Number(), (GuardSide)_random.Next(3)),
    };

    private GuardSyntax Guard() =>
        _random.Next(2) == 0 ? new NamedGuardSyntax(Nowhere, Name()) : new PatternGuardSyntax(Nowhere, Pattern());

    private ExampleSyntax Example() => new(
        Nowhere,
        _random.Next(4) == 0,
        _random.Next(2) == 0,
        Text(),
        Many(2, () => new FactAssignmentSyntax(Nowhere, Name(), Value())));

    private FactValueSyntax Value() => _random.Next(3) switch
    {
        0 => new YesNoValueSyntax(Nowhere, _random.Next(2) == 0),
        1 => new NumberValueSyntax(Nowhere, Number()),
        _ => new TextValueSyntax(Nowhere, Text()),
    };

    private TuneChangeSyntax TuneChange() => _random.Next(5) switch
    {
        0 => new TuneAddSyntax(Nowhere, Pattern(), Name()),
        1 => new TuneRemoveSyntax(Nowhere, Pattern(), Name()),
        2 => new TuneSeveritySyntax(Nowhere, Name()),
        3 => new TuneStatusSyntax(Nowhere, Name()),
        _ => new TuneExceptionSyntax(Nowhere, Exception()),
    };

    private RuleReferenceSyntax Reference() => new(Nowhere, Name(), Name("-02"));

    private NameSyntax Name() => Name("");

    private NameSyntax Name(string suffix)
    {
        var name = new string([.. Enumerable.Range(0, _random.Next(1, 6)).Select(index => "abcxyzABC_"[_random.Next(index == 0 ? 9 : 10)])]) + suffix;
        return new NameSyntax(Nowhere, RuleKeywords.TryGet(name, out _) ? name + "_" : name);
    }

    private NameSyntax ListName() => new(Nowhere, "@" + Name().Text + (_random.Next(3) == 0 ? "." + Name().Text : ""));

    private NameSyntax Affix() => new(Nowhere, Pick(AffixNames));

    private TextSyntax Text() => new(Nowhere, string.Concat(Enumerable.Range(0, _random.Next(6)).Select(_ => Pick(Alphabet))));

    private NumberSyntax Number() => new(Nowhere, _random.Next(4) == 0 ? _random.NextInt64(999_999_999_999_999_999) : _random.Next(20));

    private DateSyntax Date() => new(Nowhere, new DateTime(2000, 1, 1).AddDays(_random.Next(20_000)));

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(2) == 0 ? null : make();

    private ImmutableArray<T> Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];

    private ImmutableArray<T> Some<T>(int most, Func<T> make) => [make(), .. Many(most - 1, make)];

    private ImmutableArray<ConditionSyntax> AtLeastTwo(Func<ConditionSyntax> make) => [make(), make(), .. Many(2, make)];
}
