using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Syntax.TokenParsers;
using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax;

/// <summary>Parses a rule file: tokens once, cut into blocks, each block alone.</summary>
internal sealed class RuleParser
{
    private readonly SourceText _source;
    private readonly FileDiagnostics _diagnostics;
    private readonly RuleLimits _limits;
    private readonly ImmutableArray<ImportSyntax>.Builder _imports = ImmutableArray.CreateBuilder<ImportSyntax>();
    private readonly ImmutableArray<BlockSyntax>.Builder _blocks = ImmutableArray.CreateBuilder<BlockSyntax>();
    private HeaderSyntax? _header;
    private bool _hasHeader;
    private bool _isIncomplete;
    private ClauseParser _clauses = null!;

    private RuleParser(SourceText source, FileDiagnostics diagnostics, RuleLimits limits)
    {
        _source = source;
        _diagnostics = diagnostics;
        _limits = limits;
    }

    /// <summary>Parses the text; what cannot be read is reported and left out of the tree.</summary>
    public static RuleFileSyntax Parse(SourceText source, FileDiagnostics diagnostics, RuleLimits limits) =>
        new RuleParser(source, diagnostics, limits).ParseFile();

    private RuleFileSyntax ParseFile()
    {
        var span = new SourceSpan(0, _source.Text.Length);
        if (_source.Text.Length > _limits.MaxFileLength)
        {
            _diagnostics.ReportFileTooLong(_source.Text.Length, _limits.MaxFileLength);
            return new RuleFileSyntax(span, null, [], []);
        }

        var tokens = RuleTokenizer.Instance.Tokenize(_source.Text).ToArray();
        ReadMisspeltEnds(tokens);
        _clauses = new ClauseParser(_diagnostics, _limits.MaxNesting, FindUnreadable(tokens));
        if (tokens.Length == 0 || tokens[0].Kind != RuleToken.RulesetKeyword)
            ReportNoHeader(tokens);
        foreach (var block in RuleBlockSplitter.Split(tokens, _source))
            ParseBlock(new BlockTokens(block, _source), isFirst: block.Offset == 0);
        return new RuleFileSyntax(span, _header, _imports.ToImmutable(), _blocks.ToImmutable()) { IsIncomplete = _isIncomplete };
    }

    /// <summary>A misspelt <c>end</c> alone on its line is reported and read as one: otherwise the block around it would not be closed.</summary>
    private void ReadMisspeltEnds(Token<RuleToken>[] tokens)
    {
        var all = new BlockTokens(new ArraySegment<Token<RuleToken>>(tokens), _source);
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!ClauseStart.IsMisspeltEnd(all, i))
                continue;
            _diagnostics.ReportMisspelt(tokens[i].ToSpan(), tokens[i].ToStringValue(), RuleKeywords.TextOf(RuleToken.EndKeyword));
            tokens[i] = new Token<RuleToken>(RuleToken.EndKeyword, tokens[i].Span);
        }
    }

    private HashSet<int> FindUnreadable(Token<RuleToken>[] tokens)
    {
        var unreadable = new HashSet<int>();
        var textIsOpen = false;
        foreach (var token in tokens)
        {
            var closesOpenText = textIsOpen && token.Kind == RuleToken.Text && token.Span.Length == 1;
            if (closesOpenText || !TokenCheck.IsReadable(token, _diagnostics))
                unreadable.Add(token.Position.Absolute);
            if (token.Kind == RuleToken.Text)
                textIsOpen = !closesOpenText && !QuotedText.IsClosed(token.ToStringValue());
        }

        return unreadable;
    }

    private void ReportNoHeader(Token<RuleToken>[] tokens)
    {
        if (tokens.Length == 0)
            _diagnostics.ReportNoHeader(SourceSpan.At(0), "", isBelow: false);
        else
            _diagnostics.ReportNoHeader(tokens[0].ToSpan(), tokens[0].Kind == RuleToken.Name ? tokens[0].ToStringValue() : "", tokens.Any(token => token.Kind == RuleToken.RulesetKeyword));
    }

    private void ParseBlock(BlockTokens tokens, bool isFirst)
    {
        switch (tokens.KindAt(0))
        {
            case RuleToken.RulesetKeyword when !_hasHeader:
                _hasHeader = true;
                _isIncomplete |= !_clauses.TryParse(FileParsers.Header, tokens.Slice(0, tokens.Count), out var header);
                _header = header;
                break;
            case RuleToken.RulesetKeyword:
                _diagnostics.ReportOnlyOnce(tokens[0].ToSpan(), "the header");
                break;
            case RuleToken.ImportKeyword:
                ParseImport(tokens);
                break;
            case RuleToken.DisableKeyword:
                Add(_clauses.Parse(OverrideParsers.Disable, tokens.Slice(0, tokens.Count)));
                break;
            case RuleToken.RuleKeyword:
                Add(new RuleBlockParser(tokens, _clauses, _diagnostics).Parse(out var end));
                ReportStray(tokens, end);
                break;
            case RuleToken.GuidelinesKeyword:
                ParseGuidelines(tokens);
                break;
            case RuleToken.FactsKeyword:
                ParseFacts(tokens);
                break;
            case RuleToken.ListKeyword:
                ParseList(tokens);
                break;
            case RuleToken.TuneKeyword:
                ParseTune(tokens);
                break;
            default:
                _isIncomplete = true;
                if (!isFirst)
                    ReportStray(tokens, 0);
                break;
        }
    }

    private void ParseImport(BlockTokens tokens)
    {
        if (_blocks.Count > 0)
            _diagnostics.ReportMisplaced(tokens[0].ToSpan(), "`import`", "the first block");
        if (_clauses.Parse(FileParsers.Import, tokens.Slice(0, tokens.Count)) is { } import)
            _imports.Add(import);
        else
            _isIncomplete = true;
    }

    private void ParseGuidelines(BlockTokens tokens)
    {
        var errorsBefore = Errors;
        var (bodyStart, bodyEnd, end) = Frame(tokens, ClauseStart.OfGuidelinePoint, "`guidelines`");
        if (!_clauses.TryParse(FileParsers.GuidelinesOpener, tokens.Slice(0, bodyStart), out var opener))
        {
            _isIncomplete = true;
            return;
        }

        var points = ParseClauses(tokens, bodyStart, bodyEnd, ClauseStart.OfGuidelinePoint, FileParsers.GuidelinePoint);
        ReportStray(tokens, end);
        Add(new GuidelinesSyntax(tokens.Slice(0, end).Span(), opener.Code, opener.Title, points) { HasErrors = Errors > errorsBefore });
    }

    private void ParseFacts(BlockTokens tokens)
    {
        var errorsBefore = Errors;
        var (_, bodyEnd, end) = Frame(tokens, ClauseStart.OfFact, "`facts`");
        var facts = ParseClauses(tokens, 1, bodyEnd, ClauseStart.OfFact, FileParsers.Fact);
        ReportStray(tokens, end);
        Add(new FactsSyntax(tokens.Slice(0, end).Span(), facts) { HasErrors = Errors > errorsBefore });
    }

    private void ParseList(BlockTokens tokens)
    {
        var errorsBefore = Errors;
        if (tokens.Find(1, index => tokens.KindAt(index) == RuleToken.FromKeyword) is var from && from < tokens.FindEnd(1))
        {
            if (_clauses.TryParse(FileParsers.ListOpener, tokens.Slice(0, tokens.Count), out var file))
                Add(new ListSyntax(tokens.Span, file.Name, file.Title, file.File, []));
            else
                _isIncomplete = true;
            return;
        }

        var (bodyStart, bodyEnd, end) = Frame(tokens, ClauseStart.OfListEntry, "`list`", firstClause: 2);
        if (!_clauses.TryParse(FileParsers.ListOpener, tokens.Slice(0, bodyStart), out var opener))
        {
            _isIncomplete = true;
            return;
        }

        var patterns = ParseClauses(tokens, bodyStart, bodyEnd, ClauseStart.OfListEntry, FileParsers.ListEntry);
        ReportStray(tokens, end);
        if (patterns.IsEmpty && Errors == errorsBefore)
            _diagnostics.ReportMissing(opener.Name.Span, $"list `{opener.Name.Text}`", "pattern");
        Add(new ListSyntax(tokens.Slice(0, end).Span(), opener.Name, opener.Title, null, patterns) { HasErrors = Errors > errorsBefore });
    }

    private void ParseTune(BlockTokens tokens)
    {
        var errorsBefore = Errors;
        var (bodyStart, bodyEnd, end) = Frame(tokens, ClauseStart.OfTuneChange, "`tune`", firstClause: 4);
        var rule = _clauses.Parse(OverrideParsers.TuneOpener, tokens.Slice(0, bodyStart));
        var changes = ParseClauses(tokens, bodyStart, bodyEnd, ClauseStart.OfTuneChange, OverrideParsers.Change);
        ReportStray(tokens, end);
        if (rule is null)
            return;
        if (Errors == errorsBefore && !changes.OfType<TuneBecauseSyntax>().Any())
            _diagnostics.ReportMissing(rule.Span, $"tune `{rule.Import.Text}.{rule.RuleId.Text}`", "`because`");
        Add(new TuneSyntax(tokens.Slice(0, end).Span(), rule, changes) { HasErrors = Errors > errorsBefore });
    }

    /// <summary>Where a block's clauses begin and end, and the place behind its <c>end</c>; one that is not closed is reported.</summary>
    private (int BodyStart, int BodyEnd, int End) Frame(BlockTokens tokens, Func<BlockTokens, int, bool> beginsClause, string name, int firstClause = 1)
    {
        var bodyEnd = tokens.FindEnd(1);
        if (bodyEnd == tokens.Count)
            _diagnostics.ReportNotClosed(tokens[0].ToSpan(), name);
        var bodyStart = Math.Min(bodyEnd, tokens.Find(firstClause, index => beginsClause(tokens, index)));
        return (bodyStart, bodyEnd, Math.Min(bodyEnd + 1, tokens.Count));
    }

    private ImmutableArray<T> ParseClauses<T>(BlockTokens tokens, int start, int end, Func<BlockTokens, int, bool> beginsClause, Superpower.TokenListParser<RuleToken, T> parser)
        where T : class
    {
        var nodes = ImmutableArray.CreateBuilder<T>();
        foreach (var clause in tokens.Clauses(start, end, index => beginsClause(tokens, index)))
        {
            if (_clauses.Parse(parser, clause) is { } node)
                nodes.Add(node);
        }

        return nodes.ToImmutable();
    }

    /// <summary>Grows with every error and every clause that could not be read; tokens that cannot be read were reported before.</summary>
    private int Errors => _diagnostics.ErrorCount + _clauses.Failures;

    private void Add(BlockSyntax? block)
    {
        if (block is not null)
            _blocks.Add(block);
    }

    /// <summary>Reports what stands behind a block's <c>end</c> and is no block: the first token, since the rest follows from it.</summary>
    private void ReportStray(BlockTokens tokens, int start)
    {
        if (start >= tokens.Count)
            return;
        var token = tokens[start];
        var expected = RuleBlockSplitter.BlockKeywords.Skip(1).Select(keyword => $"`{RuleKeywords.TextOf(keyword)}`").ToImmutableArray();
        var nearest = tokens.IsWord(start) ? NearestName.Among(token.ToStringValue(), expected.Select(item => item.Trim('`'))) : null;
        _isIncomplete |= tokens.IsWord(start);
        if (token.Kind != RuleToken.Unknown)
            _diagnostics.ReportUnexpected(token.ToSpan(), $"`{token.ToStringValue()}`", expected, nearest);
    }
}
