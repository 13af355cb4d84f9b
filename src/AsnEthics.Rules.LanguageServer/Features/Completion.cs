using AsnEthics.Rules.Binding;
using AsnEthics.Rules.LanguageServer.Analysis;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using static AsnEthics.Rules.Syntax.RuleToken;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>What can stand at the cursor: words of the grammar where they fit, and the names the rule set knows.</summary>
internal sealed class Completion
{
    private static readonly RuleToken[] Kinds = [WordKeyword, RootKeyword, PhraseKeyword, PartKeyword, ExactKeyword, HashtagKeyword, DomainKeyword, EmojiKeyword, RegexKeyword, ShapeKeyword];

    private static readonly RuleToken[] Modifiers = [CasedKeyword, NoKeyword, InKeyword, TypoKeyword, OnlyKeyword, ExceptKeyword, WeightKeyword, OrKeyword, EndKeyword];

    private static readonly RuleToken[] Entries =
        [GuidelineKeyword, SeverityKeyword, StatusKeyword, CategoryKeyword, OwnerKeyword, SinceKeyword, UntilKeyword, RefKeyword, MessageKeyword, AdviceKeyword, FindKeyword];

    private readonly OpenDocument _document;
    private readonly CompletionContext _context;
    private readonly RuleAnalysis _names;
    private readonly List<CompletionItem> _items = [];

    private Completion(OpenDocument document, int offset, RuleAnalysis names)
    {
        (_document, _names) = (document, names);
        _context = CompletionContext.At(document.Source, offset);
    }

    public static CompletionItem[] At(OpenDocument document, int offset, RuleAnalysis names)
    {
        var completion = new Completion(document, offset, names);
        if (!completion._context.IsComment)
            completion.Offer();
        return [.. completion._items.DistinctBy(item => item.Label)];
    }

    private UnitScope? Scope => _names.Scope;

    private void Offer()
    {
        if (_context.OpenText is { } text)
            OfferText(text);
        else if (_context.Block == Unknown || (_context.IsFirstOnLine && _context.Block is RulesetKeyword or ImportKeyword or DisableKeyword))
            OfferWords(RuleBlockSplitter.BlockKeywords);
        else if (!OfferBehindWord())
            OfferInSection();
    }

    /// <summary>Inside quotes: placeholders of messages, options of facts, rule sets to import.</summary>
    private void OfferText(string text)
    {
        if (_context.Before(2) is MessageKeyword or AdviceKeyword && text.LastIndexOf('{') > text.LastIndexOf('}'))
        {
            OfferValues(["hit", "title", "guideline"], "placeholder");
            OfferValues(Patterns(), "pattern");
        }
        else if (_context.Before() == ImportKeyword)
            OfferValues(BuiltInRuleFiles.Names, "built-in rule set");
        else if (_context.Before() is IsKeyword or Equal)
            OfferValues(OptionsOf(_context.TextBefore(2)), "option");
        else if (_context.Governor() == InKeyword || _context.Before(2) == InKeyword)
            OfferValues(_names.Bound.Facts.SelectMany(fact => fact.Options), "option");
    }

    /// <summary>Where one word decides what follows.</summary>
    private bool OfferBehindWord()
    {
        switch (_context.Before())
        {
            case SeverityKeyword:
                OfferValues(Enum.GetNames<Severity>().Select(Lower), "severity");
                return true;
            case StatusKeyword:
                OfferValues(Enum.GetNames<RuleStatus>().Select(Lower), "status");
                return true;
            case CategoryKeyword:
                OfferValues(_names.Bound.AsWritten.Select(rule => rule.Meta.Category).Distinct().Order(StringComparer.Ordinal), "category");
                return true;
            case ShapeKeyword:
                OfferValues(["nik", "nip", "phone", "email", "url", "money", "account_number"], "shape");
                return true;
            case MessageKeyword or AdviceKeyword or LanguageKeyword:
                OfferValues(["id", "en"], "language");
                return true;
            case FlagKeyword:
                OfferWords([SentenceKeyword, PostKeyword, WindowKeyword]);
                return true;
            case SentenceKeyword or PostKeyword:
                OfferWords([WhenKeyword]);
                return true;
            case SkipKeyword:
                OfferWords([SentenceKeyword, PostKeyword]);
                return true;
            case NoKeyword when _context.Section != ExamplesKeyword:
                OfferValues(["leet", "repeat", "spaced", "slang", "clitic"], "step");
                return true;
            case InKeyword:
                OfferValues(["names"], "in mentions and links");
                return true;
            case TuneKeyword or DisableKeyword:
                OfferRules(Scope?.Unit.Imports.Select(import => (import.Key + ".", import.Value)) ?? []);
                OfferAliases();
                return true;
            case SetKeyword:
                OfferWords([SeverityKeyword, StatusKeyword]);
                return true;
            case Dot when _context.Before(3) is TuneKeyword or DisableKeyword:
                OfferRules(Scope is not null && Scope.Unit.Imports.TryGetValue(_context.TextBefore(2), out var unit) ? [("", unit)] : []);
                return true;
            case Dot:
                OfferGuidelines(_context.TextBefore(2));
                return true;
            case ToKeyword or FromKeyword when _context.Block == TuneKeyword:
                OfferPatterns();
                return true;
            case Number when _context.Before(2) == WithinKeyword:
                OfferWords([WordsKeyword]);
                return true;
            case Equal:
                OfferWords([YesKeyword, NoKeyword]);
                return true;
            default:
                return OfferBehindList();
        }
    }

    /// <summary>Where a list of words or numbers is going on.</summary>
    private bool OfferBehindList()
    {
        if (_context.Before() is not (Comma or LeftParenthesis or GuidelineKeyword or OnlyKeyword or ExceptKeyword or WithKeyword))
            return false;
        switch (_context.Governor())
        {
            case GuidelineKeyword:
                OfferGuidelines(null);
                OfferAliases();
                return true;
            case OnlyKeyword or ExceptKeyword:
                OfferValues(Morphology.Affix.Names, "affix");
                return true;
            case OfKeyword or CountKeyword or ScoreKeyword:
                OfferPatterns();
                return true;
            case IgnoreKeyword:
                OfferWords([HitKeyword]);
                OfferPatterns();
                return true;
            default:
                if (_context.Section != ExamplesKeyword)
                    return false;
                OfferFacts();
                return true;
        }
    }

    private void OfferInSection()
    {
        switch (_context.Section)
        {
            case FindKeyword:
                OfferFind();
                break;
            case FlagKeyword:
                OfferCondition([IgnoreKeyword, SkipKeyword, ExamplesKeyword]);
                break;
            case SkipKeyword:
                OfferCondition(_context.Block == TuneKeyword ? [BecauseKeyword, EndKeyword] : [IgnoreKeyword, SkipKeyword, ExamplesKeyword]);
                break;
            case IgnoreKeyword:
                OfferIgnore();
                break;
            case ExamplesKeyword:
                OfferWords(_context.Before() == TodoKeyword ? [YesKeyword, NoKeyword] : _context.IsFirstOnLine ? [YesKeyword, NoKeyword, TodoKeyword, EndKeyword] : [WithKeyword]);
                break;
            case EndKeyword:
                OfferWords([FlagKeyword]);
                break;
            case WithKeyword:
                OfferWords([EndKeyword]);
                break;
            case RuleKeyword when _context.Count > 2:
                OfferWords(Entries);
                break;
            default:
                OfferInBlock();
                break;
        }
    }

    private void OfferInBlock()
    {
        switch (_context.Block)
        {
            case FactsKeyword:
                OfferWords(_context.Before() == Name ? [YesNoKeyword, OneOfKeyword, NumberKeyword, TextKeyword] : [EndKeyword]);
                break;
            case ListKeyword:
                OfferWords(_context.Count == 2 ? [FromKeyword, .. Kinds] : _context.IsFirstOnLine ? [.. Kinds, OrKeyword, EndKeyword] : [.. Kinds, .. Modifiers, FromKeyword]);
                OfferLists();
                break;
            case TuneKeyword:
                OfferWords(_context.Before() is AddKeyword or RemoveKeyword ? Kinds : _context.IsFirstOnLine ? [AddKeyword, RemoveKeyword, SetKeyword, IgnoreKeyword, SkipKeyword, BecauseKeyword, EndKeyword] : [ToKeyword, FromKeyword, .. Modifiers]);
                if (_context.Before() is AddKeyword or RemoveKeyword)
                    OfferLists();
                break;
            case DisableKeyword:
                OfferWords([BecauseKeyword, UntilKeyword]);
                break;
            case RulesetKeyword:
                OfferWords([VersionKeyword, LanguageKeyword, EngineKeyword]);
                break;
            case ImportKeyword:
                OfferWords([VersionKeyword, AsKeyword]);
                break;
            case GuidelinesKeyword:
                OfferWords([EndKeyword]);
                break;
        }
    }

    private void OfferFind()
    {
        var beginsPattern = _context.Before() is Colon or OrKeyword;
        if (beginsPattern || WordBegins('@'))
        {
            OfferLists();
            OfferWords(Kinds);
        }
        else if (_context.Before() is FindKeyword || (_context.IsFirstOnLine && _context.Before() != Comma))
            OfferWords([OrKeyword, EndKeyword]);
        else
            OfferWords(Modifiers);
    }

    private void OfferCondition(RuleToken[] whatFollows)
    {
        if (_context.Before() is WhenKeyword or AndKeyword or OrKeyword or NotKeyword or LeftParenthesis or NearKeyword or BeforeKeyword)
        {
            OfferPatterns();
            OfferFacts();
            OfferWords([NotKeyword, AnyKeyword, AllKeyword, NoneKeyword, CountKeyword, ScoreKeyword]);
            return;
        }

        if (_context.IsFirstOnLine)
            OfferWords(whatFollows);
        OfferWords([AndKeyword, OrKeyword, NearKeyword, BeforeKeyword, WithinKeyword, IsKeyword, InKeyword, OfKeyword, WhenKeyword]);
    }

    private void OfferIgnore()
    {
        if (_context.Before() == IgnoreKeyword)
        {
            OfferWords([HitKeyword]);
            OfferPatterns();
        }
        else if (_context.Before() is InsideKeyword or WhenKeyword || WordBegins('@'))
        {
            OfferPatterns();
            OfferLists();
            OfferWords(Kinds);
        }
        else if (_context.Before() == WordsKeyword)
            OfferWords([BeforeKeyword, AfterKeyword, AroundKeyword]);
        else
            OfferWords(_context.IsFirstOnLine ? _context.Block == TuneKeyword ? [BecauseKeyword, EndKeyword, IgnoreKeyword] : [IgnoreKeyword, SkipKeyword, ExamplesKeyword] : [InsideKeyword, WhenKeyword, WithinKeyword]);
    }

    private bool WordBegins(char sign) => _context.Word.Length > 0 && _document.Text[_context.Word.Start] == sign;

    private void OfferPatterns() => OfferNames(Patterns(), CompletionKind.Variable, "pattern");

    /// <summary>The patterns of the rule at the cursor, as they were when names were last resolved; of a tune, those of the rule it changes.</summary>
    private IEnumerable<string> Patterns()
    {
        var (unit, id) = _context.Block == TuneKeyword
            ? (Scope is not null && Scope.Unit.Imports.TryGetValue(_context.TextAt(1), out var imported) ? imported : null, _context.TextAt(3))
            : (Scope?.Unit, _context.TextAt(1));
        return unit?.Files.SelectMany(file => file.Syntax.Blocks.OfType<RuleSyntax>()).Where(rule => rule.Id.Text == id).SelectMany(rule => rule.Patterns).Select(pattern => pattern.Name.Text) ?? [];
    }

    private void OfferFacts() => OfferNames(Scope?.VisibleFacts ?? [], CompletionKind.Field, "fact");

    private IEnumerable<string> OptionsOf(string fact) => _names.Bound.Facts.Where(other => other.Name == fact).SelectMany(other => other.Options);

    private void OfferAliases() => OfferNames(Scope?.Unit.Imports.Keys ?? Enumerable.Empty<string>(), CompletionKind.Module, "import");

    private void OfferLists()
    {
        if (Scope is null)
            return;
        foreach (var (name, list) in Scope.Lists)
            Add("@" + name, CompletionKind.Variable, list.Syntax.Title?.Value ?? "list");
        foreach (var (alias, unit) in Scope.Unit.Imports)
        {
            foreach (var (name, list) in _names.ScopeOf(unit)?.Lists ?? [])
                Add($"@{alias}.{name}", CompletionKind.Variable, list.Syntax.Title?.Value ?? "list");
        }
    }

    private void OfferGuidelines(string? qualifier)
    {
        foreach (var (_, catalogue) in GuidelineAt.VisibleCatalogues(_names, qualifier))
        {
            foreach (var point in catalogue.Points)
                Add(point.Number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), CompletionKind.Value, $"{catalogue.Code.Value}: {point.Text.Value}");
        }
    }

    private void OfferRules(IEnumerable<(string Prefix, RuleUnit Unit)> units)
    {
        foreach (var (prefix, unit) in units)
        {
            foreach (var rule in unit.Files.SelectMany(file => file.Syntax.Blocks.OfType<RuleSyntax>()))
                Add(prefix + rule.Id.Text, CompletionKind.Class, rule.Title.Value);
        }
    }

    private void OfferWords(IEnumerable<RuleToken> keywords)
    {
        foreach (var keyword in keywords)
            Add(RuleKeywords.TextOf(keyword), CompletionKind.Keyword, null);
    }

    private void OfferValues(IEnumerable<string> values, string what) => OfferNames(values, CompletionKind.Value, what);

    private void OfferNames(IEnumerable<string> names, CompletionKind kind, string what)
    {
        foreach (var name in names)
            Add(name, kind, what);
    }

    /// <summary>Sorted as offered, names before the words of the grammar; an editor's own idea of a word ends at <c>@</c>, <c>.</c> and <c>-</c>, so the edit says what is replaced.</summary>
    private void Add(string label, CompletionKind kind, string? detail)
    {
        var order = (kind == CompletionKind.Keyword ? "1" : "0") + _items.Count.ToString("D5", System.Globalization.CultureInfo.InvariantCulture);
        var edit = _context.OpenText is null ? new TextEdit(_document.Source.RangeOf(_context.Word), label) : null;
        _items.Add(new CompletionItem(label, kind, detail, order, edit));
    }

#pragma warning disable CA1308 // rule files write these words in small letters
    private static string Lower(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308
}
