using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds one quoted text of a pattern. The text is cut into words as a post is, so that what a pattern writes is what a post can hold.</summary>
internal sealed class TextPatternBinder(SourceText source, FileDiagnostics diagnostics, RuleLimits limits)
{
    /// <summary>Letters that <c>part</c> and <c>typo</c> want, so that what they find is still the word.</summary>
    private const int FewestLooseLetters = 5;

    public BoundAlternative? Bind(PatternKind kind, TextSyntax text, PatternModifiers modifiers)
    {
        TextScriptCheck.Report(text, diagnostics);
        return kind switch
        {
            PatternKind.Word => BindWord(text, modifiers),
            PatternKind.Root => BindRoot(text, modifiers),
            PatternKind.Phrase => BindPhrase(text, modifiers),
            PatternKind.Part => BindPart(text, modifiers),
            PatternKind.Exact => BindExact(text, modifiers),
            PatternKind.Hashtag => BindHashtag(text, modifiers),
            PatternKind.Domain => BindDomain(text, modifiers),
            _ => BindEmoji(text, modifiers),
        };
    }

    private BoundAlternative? BindWord(TextSyntax text, PatternModifiers modifiers)
    {
        var words = WordsOf(text.Value, text.Span, "word");
        if (words.IsEmpty)
            return null;
        if (modifiers.Typo > 0 && words.Length > 1)
            diagnostics.ReportTypoOfSeveralWords(text.Span);
        else if (modifiers.Typo > 0)
            ReportShort(text, "typo", words[0]);
        return Sequence("word", text, [.. words.Select(BoundElement (word) => new BoundWord(word))], modifiers, string.Join(" ", words));
    }

    private BoundAlternative? BindRoot(TextSyntax text, PatternModifiers modifiers)
    {
        var words = WordsOf(text.Value, text.Span, "root");
        if (words.IsEmpty)
            return null;
        if (words.Length > 1)
            diagnostics.ReportSeveralWords(text.Span, "root", "phrase \"+" + string.Join(" +", words) + "\"");
        return Sequence("root", text, [.. words.Select(BoundElement (word) => new BoundRoot(word, modifiers.Affixes))], modifiers, string.Join(" ", words));
    }

    private BoundAlternative? BindPhrase(TextSyntax text, PatternModifiers modifiers)
    {
        if (text.Value.Trim().Length == 0)
        {
            diagnostics.ReportEmptyPattern(text.Span);
            return null;
        }

        var phrase = PhraseTextParser.ParsePhrase(text, diagnostics, limits);
        if (phrase.IsDefault)
            return null;
        var elements = BindElements(phrase);
        return elements.IsEmpty ? null : Sequence("phrase", text, elements, modifiers, string.Join(" ", text.Value.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)));
    }

    private ImmutableArray<BoundElement> BindElements(ImmutableArray<PhraseElementSyntax> phrase) => [.. phrase.SelectMany(BindElement)];

    private IEnumerable<BoundElement> BindElement(PhraseElementSyntax element) => element switch
    {
        PhraseWordSyntax word => WordsOf(word.Text, word.Span, "phrase").Select(BoundElement (part) => new BoundWord(part)),
        PhraseRootSyntax root => WordsOf(root.Text, root.Span, "phrase").Select(BoundElement (part) => new BoundRoot(part, AffixFilter.All)),
        PhraseGapSyntax gap => [new BoundGap(gap.Minimum, gap.Maximum)],
        PhraseChoiceSyntax choice => [new BoundChoice([.. choice.Options.Select(BindElements).Where(option => !option.IsEmpty)])],
        _ => [],
    };

    private BoundAlternative? BindPart(TextSyntax text, PatternModifiers modifiers)
    {
        var words = WordsOf(text.Value, text.Span, "part");
        if (words.IsEmpty)
            return null;
        if (words.Length > 1)
            diagnostics.ReportSeveralWords(text.Span, "part", "phrase \"" + string.Join(" ", words) + "\"");
        var letters = Fold(words[0], modifiers.Cased);
        ReportShort(text, "part", letters);
        return Direct("part", text, modifiers, letters, new PartAlternative(modifiers.Weight, letters, modifiers.Cased, modifiers.Forbidden));
    }

    private BoundAlternative? BindExact(TextSyntax text, PatternModifiers modifiers)
    {
        var words = WordsOf(text.Value, text.Span, "exact");
        return words.IsEmpty ? null : Direct("exact", text, modifiers, string.Join(" ", words), new ExactAlternative(modifiers.Weight, words));
    }

    private BoundAlternative? BindHashtag(TextSyntax text, PatternModifiers modifiers)
    {
        var written = text.Value.Trim();
        var tokens = PostText.Read(written.StartsWith("#", StringComparison.Ordinal) ? written : "#" + written).Tokens;
        if (tokens.Count == 0 || tokens[0].Kind != TokenKind.Hashtag)
        {
            diagnostics.ReportEmptyPattern(text.Span, "hashtag", "`hashtag \"#viralkan\"`");
            return null;
        }

        if (tokens.Count > 1)
            diagnostics.ReportNeverMatches(text.Span, "a hashtag is one word", null);
        var tag = Fold(written.TrimStart('#'), modifiers.Cased);
        return Direct("hashtag", text, modifiers, tag, new HashtagAlternative(modifiers.Weight, tag, modifiers.Cased, modifiers.Forbidden));
    }

    private BoundAlternative? BindDomain(TextSyntax text, PatternModifiers modifiers)
    {
        var host = text.Value.Trim().ToLowerInvariant().TrimStart('.');
        if (host.Length == 0)
        {
            diagnostics.ReportEmptyPattern(text.Span, "domain", "`domain \"go.id\"`");
            return null;
        }

        if (host.Any(c => char.IsWhiteSpace(c) || c is '/' or ':' or '@' or '?' or '#'))
            diagnostics.ReportNeverMatches(text.Span, "a domain is a host name such as \"go.id\", without scheme or path", null);
        return Direct("domain", text, modifiers, host, new DomainAlternative(modifiers.Weight, host));
    }

    private BoundAlternative? BindEmoji(TextSyntax text, PatternModifiers modifiers)
    {
        var written = text.Value.Trim();
        var length = EmojiSequence.LengthAt(written, 0);
        if (written.Length == 0 || length == 0)
        {
            diagnostics.ReportEmptyPattern(text.Span, "emoji", "`emoji \"🔥\"`");
            return null;
        }

        if (length < written.Length)
            diagnostics.ReportNeverMatches(text.Span, "one emoji stands in one text", "write each in quotes of its own");
        var emoji = EmojiSequence.Strip(written.Substring(0, length));
        return Direct("emoji", text, modifiers, emoji, new EmojiAlternative(modifiers.Weight, emoji));
    }

    /// <summary>The words of a text as a post would hold them; empty, and reported, where there is none.</summary>
    private ImmutableArray<string> WordsOf(string text, SourceSpan span, string kind)
    {
        if (PostTokenizer.IsPlainWord(text))
            return [text];

        var post = PostText.Read(text);
        if (post.Words.Count == 0)
        {
            if (post.Tokens.Count > 0)
                diagnostics.ReportNeverMatches(span, WhyNoWord(post.Tokens[0].Kind, kind), KindFor(post.Tokens[0].Kind));
            else
                diagnostics.ReportEmptyPattern(span);
            return [];
        }

        if (post.Tokens.Count > post.Words.Count)
            diagnostics.ReportNeverMatches(span, WhyNoWord(post.Tokens.First(token => !token.IsWord).Kind, kind), KindFor(post.Tokens.First(token => !token.IsWord).Kind));
        else if (HasSigns(post))
            diagnostics.ReportSignsPassedOver(span, kind);
        return [.. post.Words.Select(word => text.Substring(word.Start, word.End - word.Start))];
    }

    private static string WhyNoWord(TokenKind token, string kind) => token switch
    {
        TokenKind.Hashtag => $"a hashtag is not part of a `{kind}`",
        TokenKind.Url or TokenKind.Email => $"a link is not part of a `{kind}`",
        TokenKind.Mention => $"a mention is not part of a `{kind}`",
        TokenKind.Emoticon => $"an emoticon is not part of a `{kind}`",
        _ => $"an emoji is not part of a `{kind}`",
    };

    private static string? KindFor(TokenKind token) => token switch
    {
        TokenKind.Hashtag => "use `hashtag`",
        TokenKind.Url => "use `domain`",
        TokenKind.Emoji => "use `emoji`",
        _ => "use `regex`",
    };

    /// <summary>Whether anything but spaces stands between the words; characters that nobody sees are reported by their own warning.</summary>
    private static bool HasSigns(PostText post)
    {
        var position = 0;
        foreach (var word in post.Words)
        {
            if (HasSigns(post.Text, position, word.Start))
                return true;
            position = word.End;
        }

        return HasSigns(post.Text, position, post.Text.Length);
    }

    private static bool HasSigns(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !SourceCharacters.IsInvisible(text[i]))
                return true;
        }

        return false;
    }

    private void ReportShort(TextSyntax text, string kind, string word)
    {
        if (word.Length < FewestLooseLetters)
            diagnostics.ReportShortPattern(text.Span, kind, word.Length, FewestLooseLetters);
    }

    private static string Fold(string text, bool cased) => cased ? WordKey.Cased(text) : WordKey.Of(text);

    private BoundSequence Sequence(string kind, TextSyntax text, ImmutableArray<BoundElement> elements, PatternModifiers modifiers, string identity) =>
        new(source, text.Span, Identity(kind, modifiers, identity), modifiers.Weight, elements, modifiers.Cased, modifiers.Forbidden, modifiers.Typo);

    private BoundDirect Direct(string kind, TextSyntax text, PatternModifiers modifiers, string identity, PlannedAlternative plan) =>
        new(source, text.Span, Identity(kind, modifiers, identity), plan);

    private static string Identity(string kind, PatternModifiers modifiers, string text) =>
        kind + "/" + modifiers.Identity + "/" + (kind == "exact" ? text : Fold(text, modifiers.Cased));
}
