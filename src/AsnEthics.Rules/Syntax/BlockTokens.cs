using AsnEthics.Rules.Syntax.TokenParsers;
using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax;

/// <summary>The tokens of one block, for cutting them into clauses.</summary>
internal sealed class BlockTokens(ArraySegment<Token<RuleToken>> tokens, SourceText source)
{
    public int Count => tokens.Count;

    public Token<RuleToken> this[int index] => tokens.Array![tokens.Offset + index];

    public SourceSpan Span => this[0].ToSpan().To(this[Count - 1].ToSpan());

    public ArraySegment<Token<RuleToken>> Slice(int start, int end) => new(tokens.Array!, tokens.Offset + start, end - start);

    public RuleToken KindAt(int index) => index >= 0 && index < Count ? this[index].Kind : RuleToken.Unknown;

    public bool IsWord(int index) => KindAt(index) == RuleToken.Name || RuleKeywords.IsKeyword(KindAt(index));

    public bool IsFirstOnLine(int index) => index == 0 || LineOf(index - 1) != LineOf(index);

    public int LineOf(int index) => source.LineIndexOf(this[index].Position.Absolute);

    public int ColumnOf(int index) => source.PositionOf(this[index].Position.Absolute).Column;

    /// <summary>The first place from <paramref name="start"/> on that fits; <see cref="Count"/> where none does.</summary>
    public int Find(int start, Func<int, bool> fits)
    {
        var index = start;
        while (index < Count && !fits(index))
            index++;
        return index;
    }

    public int FindEnd(int start) => Find(start, index => KindAt(index) == RuleToken.EndKeyword);

    /// <summary>Cuts <paramref name="start"/> to <paramref name="end"/> where clauses begin; what stands before the first beginning belongs to the first clause.</summary>
    public IEnumerable<ArraySegment<Token<RuleToken>>> Clauses(int start, int end, Func<int, bool> beginsClause)
    {
        for (var begin = start; begin < end;)
        {
            var next = Math.Min(end, Find(begin + 1, beginsClause));
            yield return Slice(begin, next);
            begin = next;
        }
    }
}
