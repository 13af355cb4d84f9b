using AsnEthics.Rules.Matching.Shapes;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds what a built-in recogniser knows.</summary>
internal sealed class ShapeFinder(ShapeAlternative alternative) : AlternativeFinder
{
    public ShapeKind Shape => alternative.Shape;

    public override bool MayFind(ReadOnlySpan<char> text) => ShapeGate.MayMatch(alternative.Shape, text);

    public override void Find(ReadPost post, HitTable hits)
    {
        if (!ShapeGate.MayMatch(alternative.Shape, post.Text.AsSpan()))
            return;

        for (var range = Next(post.Post, 0); range is { } found; range = Next(post.Post, found.End))
            hits.Add(post.HitAt(found.Start, found.End, alternative.Weight, ReadingSteps.None));
    }

    private TextRange? Next(PostText post, int from) => alternative.Shape switch
    {
        ShapeKind.Nik => NikShape.Next(post.Text, from),
        ShapeKind.Nip => NipShape.Next(post.Text, from),
        ShapeKind.Phone => PhoneShape.Next(post.Text, from),
        ShapeKind.Email => TokenShape.Next(post, TokenKind.Email, from),
        ShapeKind.Url => TokenShape.Next(post, TokenKind.Url, from),
        ShapeKind.Money => MoneyShape.Next(post.Text, from),
        ShapeKind.AccountNumber => AccountNumberShape.Next(post, from),
        _ => throw new ArgumentOutOfRangeException(nameof(post)),
    };
}
