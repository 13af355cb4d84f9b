using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Syntax.TokenParsers;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax;

/// <summary>Parses one rule: its entries, then <c>find</c>, <c>flag</c>, the exceptions and <c>examples</c>, each clause alone.</summary>
internal sealed class RuleBlockParser(BlockTokens tokens, ClauseParser parser, FileDiagnostics diagnostics)
{
    private readonly ImmutableArray<MetaSyntax>.Builder _meta = ImmutableArray.CreateBuilder<MetaSyntax>();
    private readonly ImmutableArray<PatternDefinitionSyntax>.Builder _patterns = ImmutableArray.CreateBuilder<PatternDefinitionSyntax>();
    private readonly ImmutableArray<ExceptionSyntax>.Builder _exceptions = ImmutableArray.CreateBuilder<ExceptionSyntax>();
    private readonly ImmutableArray<ExampleSyntax>.Builder _examples = ImmutableArray.CreateBuilder<ExampleSyntax>();
    private FlagSyntax? _flag;
    private Part _reached = Part.Meta;
    private bool _missesPatterns;

    private static readonly RuleToken[] EntriesBeforeFlag =
    [
        RuleToken.GuidelineKeyword, RuleToken.SeverityKeyword, RuleToken.StatusKeyword, RuleToken.CategoryKeyword, RuleToken.OwnerKeyword,
        RuleToken.SinceKeyword, RuleToken.UntilKeyword, RuleToken.RefKeyword, RuleToken.MessageKeyword, RuleToken.AdviceKeyword, RuleToken.FindKeyword,
    ];

    private static readonly RuleToken[] ClausesFromFlag =
        [RuleToken.FlagKeyword, RuleToken.IgnoreKeyword, RuleToken.SkipKeyword, RuleToken.ExamplesKeyword, RuleToken.EndKeyword];

    /// <summary>The parts of a rule in the order in which they stand.</summary>
    private enum Part
    {
        Meta,
        Find,
        Flag,
        Exceptions,
        Examples,
    }

    /// <summary>The rule; null where not even its first line can be read. <paramref name="end"/> is the place behind its <c>end</c>.</summary>
    public RuleSyntax? Parse(out int end)
    {
        var errorsBefore = Errors;
        var bodyStart = tokens.Find(1, index => ClauseStart.OfRuleClause(tokens, index));
        var hasOpener = parser.TryParse(FileParsers.RuleOpener, tokens.Slice(0, bodyStart), out var opener);
        end = ParseBody(bodyStart);
        if (!hasOpener)
            return null;

        if (Errors == errorsBefore)
            ReportMissingParts(opener.Id);
        return new RuleSyntax(tokens.Slice(0, end).Span(), opener.Id, opener.Title, _meta.ToImmutable(), _patterns.ToImmutable(), _flag, _exceptions.ToImmutable(), _examples.ToImmutable())
        {
            HasErrors = Errors > errorsBefore,
            MissesPatterns = _missesPatterns,
        };
    }

    private int Errors => diagnostics.ErrorCount + parser.Failures;

    private int ParseBody(int start)
    {
        var index = start;
        while (index < tokens.Count)
        {
            switch (KindOf(index))
            {
                case RuleToken.EndKeyword:
                    return index + 1;
                case RuleToken.FindKeyword:
                    Enter(Part.Find, index, once: true);
                    var failuresBefore = parser.Failures;
                    index = ParseSection(index, "`find`", ClauseStart.OfDefinition, clause => Add(_patterns, PatternParsers.Definition, clause));
                    _missesPatterns |= parser.Failures > failuresBefore;
                    break;
                case RuleToken.ExamplesKeyword:
                    Enter(Part.Examples, index, once: true);
                    index = ParseSection(index, "`examples`", ClauseStart.OfExample, clause => Add(_examples, ExampleParsers.Example, clause));
                    break;
                default:
                    index = ParseClause(index);
                    break;
            }
        }

        diagnostics.ReportNotClosed(tokens[0].ToSpan(), "`rule`");
        return index;
    }

    /// <summary>What a clause begins with; a misspelt <c>find</c> or <c>examples</c> is reported and read as one, so that its lines are not taken for entries.</summary>
    private RuleToken KindOf(int index)
    {
        var kind = tokens.KindAt(index);
        if (kind != RuleToken.Name || tokens.KindAt(index + 1) is not (RuleToken.Name or RuleToken.YesKeyword or RuleToken.NoKeyword or RuleToken.TodoKeyword))
            return kind;
        var word = tokens[index].ToStringValue();
        foreach (var section in new[] { RuleToken.FindKeyword, RuleToken.ExamplesKeyword })
        {
            var keyword = RuleKeywords.TextOf(section);
            if (NearestName.Among(word, [keyword]) is null)
                continue;
            diagnostics.ReportMisspelt(tokens[index].ToSpan(), word, keyword);
            return section;
        }

        return kind;
    }

    private int ParseClause(int start)
    {
        var end = tokens.Find(start + 1, index => ClauseStart.OfRuleClause(tokens, index));
        var clause = tokens.Slice(start, end);
        switch (tokens.KindAt(start))
        {
            case RuleToken.Name:
                if (!parser.HoldsUnreadable(clause))
                    ReportUnknownEntry(start);
                break;
            case RuleToken.FlagKeyword:
                Enter(Part.Flag, start, once: true);
                _flag = parser.Parse(ConditionParsers.Flag, clause) ?? _flag;
                break;
            case RuleToken.IgnoreKeyword or RuleToken.SkipKeyword:
                Enter(Part.Exceptions, start, once: false);
                Add(_exceptions, ExceptionParsers.Exception, clause);
                break;
            default:
                Enter(Part.Meta, start, once: false);
                Add(_meta, MetaParsers.Meta, clause);
                break;
        }

        return end;
    }

    private void ReportUnknownEntry(int index)
    {
        var word = tokens[index].ToStringValue();
        ImmutableArray<string> expected = [.. (_reached < Part.Flag ? EntriesBeforeFlag : ClausesFromFlag).Select(keyword => $"`{RuleKeywords.TextOf(keyword)}`")];
        var nearest = NearestName.Among(word, EntriesBeforeFlag.Concat(ClausesFromFlag).Select(RuleKeywords.TextOf));
        diagnostics.ReportUnexpected(tokens[index].ToSpan(), $"`{word}`", expected, nearest);
    }

    /// <summary>Parses <c>find … end</c> or <c>examples … end</c> and returns the place behind it.</summary>
    private int ParseSection(int opener, string name, Func<BlockTokens, int, bool> beginsClause, Action<ArraySegment<Token<RuleToken>>> parseClause)
    {
        var end = tokens.Find(opener + 1, index => IsEnd(index) || BeginsOtherPart(index));
        foreach (var clause in tokens.Clauses(opener + 1, end, index => beginsClause(tokens, index)))
            parseClause(clause);

        if (IsEnd(end) && !ClosesTheRule(opener, end))
            return end + 1;
        diagnostics.ReportNotClosed(tokens[opener].ToSpan(), name);
        return end;
    }

    /// <summary>Whether an <c>end</c> that stands under <c>rule</c>, with no other behind it, closes the rule and not the section, which stands further in.</summary>
    private bool ClosesTheRule(int opener, int end) =>
        tokens.FindEnd(end + 1) == tokens.Count
        && tokens.IsFirstOnLine(end)
        && tokens.ColumnOf(end) == tokens.ColumnOf(0)
        && tokens.ColumnOf(opener) > tokens.ColumnOf(0);

    /// <summary>An <c>end</c>; one with a colon behind it is meant as a name.</summary>
    private bool IsEnd(int index) => tokens.KindAt(index) == RuleToken.EndKeyword && tokens.KindAt(index + 1) != RuleToken.Colon;

    private bool BeginsOtherPart(int index) =>
        tokens.KindAt(index) is RuleToken.FindKeyword or RuleToken.FlagKeyword or RuleToken.IgnoreKeyword or RuleToken.SkipKeyword or RuleToken.ExamplesKeyword
        && tokens.KindAt(index + 1) != RuleToken.Colon;

    private void Enter(Part part, int index, bool once)
    {
        if (part < _reached)
            diagnostics.ReportMisplaced(tokens[index].ToSpan(), $"`{tokens[index].ToStringValue()}`", NameOf(_reached));
        else if (once && part == _reached)
            diagnostics.ReportOnlyOnce(tokens[index].ToSpan(), NameOf(part));
        else
            _reached = part;
    }

    private void Add<T>(ImmutableArray<T>.Builder nodes, Superpower.TokenListParser<RuleToken, T> clauseParser, ArraySegment<Token<RuleToken>> clause)
        where T : class
    {
        if (parser.Parse(clauseParser, clause) is { } node)
            nodes.Add(node);
    }

    private void ReportMissingParts(NameSyntax id)
    {
        var owner = $"rule `{id.Text}`";
        if (!_meta.OfType<GuidelineMetaSyntax>().Any())
            diagnostics.ReportMissing(id.Span, owner, "`guideline`");
        if (!_meta.OfType<SeverityMetaSyntax>().Any())
            diagnostics.ReportMissing(id.Span, owner, "`severity`");
        if (_patterns.Count == 0)
            diagnostics.ReportMissing(id.Span, owner, "`find`");
        if (_flag is null)
            diagnostics.ReportMissing(id.Span, owner, "`flag`");
    }

    private static string NameOf(Part part) => part switch
    {
        Part.Find => "`find`",
        Part.Flag => "`flag`",
        Part.Exceptions => "`ignore` and `skip`",
        Part.Examples => "`examples`",
        _ => "the rule's entries",
    };
}
