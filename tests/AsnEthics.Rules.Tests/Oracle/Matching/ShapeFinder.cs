using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Oracle.Shapes;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds what a built-in recogniser knows.</summary>
internal sealed class ShapeFinder(ShapeAlternative alternative) : AlternativeFinder
{
    public override void Find(ReadPost post, List<Hit> hits)
    {
        foreach (var range in Recognise(post.Post))
            hits.Add(post.HitAt(range.Start, range.End, alternative.Weight, ReadingSteps.None));
    }

    private IEnumerable<TextRange> Recognise(PostText post) => alternative.Shape switch
    {
        ShapeKind.Nik => NikShape.Find(post.Text),
        ShapeKind.Nip => NipShape.Find(post.Text),
        ShapeKind.Phone => PhoneShape.Find(post.Text),
        ShapeKind.Email => TokenShape.Find(post, TokenKind.Email),
        ShapeKind.Url => TokenShape.Find(post, TokenKind.Url),
        ShapeKind.Money => MoneyShape.Find(post.Text),
        ShapeKind.AccountNumber => AccountNumberShape.Find(post),
        _ => throw new ArgumentOutOfRangeException(nameof(post)),
    };
}
