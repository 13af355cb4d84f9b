using AsnEthics.Rules.LanguageServer.Analysis;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.TokenParsers;
using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>What stands before the cursor: the tokens of its block, the word begun, and the section of the rule.</summary>
internal sealed class CompletionContext
{
    private readonly Token<RuleToken>[] _tokens;
    private readonly int _count;

    private CompletionContext(Token<RuleToken>[] tokens, int count, SourceSpan word, string? openText, bool isComment, bool isFirstOnLine)
    {
        (_tokens, _count, Word, OpenText, IsComment, IsFirstOnLine) = (tokens, count, word, openText, isComment, isFirstOnLine);
        ReadSections();
    }

    /// <summary>The word that is being typed; empty where none is begun.</summary>
    public SourceSpan Word { get; }

    /// <summary>What is typed of a quoted text; null where the cursor stands outside quotes.</summary>
    public string? OpenText { get; }

    public bool IsComment { get; }

    /// <summary>Whether nothing stands before the word on its line.</summary>
    public bool IsFirstOnLine { get; }

    /// <summary>What the block begins with; unknown between blocks.</summary>
    public RuleToken Block { get; private set; }

    /// <summary>The section of a rule: find, examples, flag, ignore, skip, or the rule itself while its entries stand.</summary>
    public RuleToken Section { get; private set; }

    public RuleToken Before(int back = 1) => _count - back >= 0 ? _tokens[_count - back].Kind : RuleToken.Unknown;

    public string TextBefore(int back = 1) => _count - back >= 0 ? _tokens[_count - back].ToStringValue() : "";

    public int Count => _count;

    /// <summary>The token behind the block's first one, counted from 0.</summary>
    public string TextAt(int index) => index < _count ? _tokens[index].ToStringValue() : "";

    /// <summary>The last token of one of these kinds with nothing of the others behind it but names, commas and parentheses: what a list of words belongs to.</summary>
    public RuleToken Governor()
    {
        var index = _count - 1;
        while (index >= 0 && _tokens[index].Kind is RuleToken.Name or RuleToken.Affix or RuleToken.Number or RuleToken.Comma or RuleToken.Dot or RuleToken.LeftParenthesis or RuleToken.HitKeyword)
            index--;
        return index >= 0 ? _tokens[index].Kind : RuleToken.Unknown;
    }

    public static CompletionContext At(SourceText source, int offset)
    {
        var line = source.LineSpan(source.LineIndexOf(offset));
        var start = BlockCheck.Around(source, new SourceSpan(line.Start, line.Start)).Start;

        // The line's own keyword begins no block while it is being typed.
        if (start == line.Start && start > 0)
            start = BlockCheck.Around(source, SourceSpan.At(start - 1)).Start;
        var text = source.Text[start..offset];
        var tokens = RuleTokenizer.Instance.Tokenize(text).ToArray();
        var count = tokens.Length;
        var word = SourceSpan.At(offset);
        string? open = null;
        if (count > 0 && tokens[count - 1].ToSpan() is var last && last.End == text.Length)
        {
            var kind = tokens[count - 1].Kind;
            if (kind == RuleToken.Text && !QuotedText.IsClosed(tokens[count - 1].ToStringValue()))
            {
                open = text[(last.Start + 1)..];
                count--;
            }
            else if (kind is RuleToken.Name or RuleToken.ListName or RuleToken.Affix || RuleKeywords.IsKeyword(kind) || (kind == RuleToken.Unknown && text[last.Start] == '@'))
            {
                word = new SourceSpan(start + last.Start, offset);
                count--;
            }
        }

        var behind = count > 0 ? start + tokens[count - 1].ToSpan().End : start;
        var gap = source.Text[behind..Math.Max(behind, word.Start)];
        var isComment = open is null && gap.LastIndexOf('#') > gap.LastIndexOf('\n');
        var isFirst = open is null && source.Text[line.Start..Math.Max(line.Start, word.Start)].Trim().Length == 0;
        return new CompletionContext(tokens, count, word, open, isComment, isFirst);
    }

    private void ReadSections()
    {
        for (var i = 0; i < _count; i++)
        {
            var kind = _tokens[i].Kind;
            if (i == 0 || (RuleBlockSplitter.IsBlockKeyword(kind) && (_tokens[i - 1].Kind == RuleToken.EndKeyword || Block == RuleToken.Unknown)))
                (Block, Section) = (kind, kind);
            else if (kind == RuleToken.EndKeyword && !IsName(i))
                Close();
            else if (Block is RuleToken.RuleKeyword or RuleToken.TuneKeyword && IsSection(kind) && !IsName(i))
                Section = kind;
        }
    }

    private bool IsName(int index) => index + 1 < _count && _tokens[index + 1].Kind == RuleToken.Colon;

    private static bool IsSection(RuleToken kind) => kind is RuleToken.FindKeyword or RuleToken.FlagKeyword or RuleToken.IgnoreKeyword or RuleToken.SkipKeyword or RuleToken.ExamplesKeyword;

    private void Close()
    {
        if (Block == RuleToken.RuleKeyword && Section is RuleToken.FindKeyword or RuleToken.ExamplesKeyword)
            Section = Section == RuleToken.FindKeyword ? RuleToken.EndKeyword : RuleToken.WithKeyword;
        else
            (Block, Section) = (RuleToken.Unknown, RuleToken.Unknown);
    }
}
