using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Shapes;

/// <summary>A bank account: 10 to 16 digits with a word such as rekening, or the name of a bank, up to four words before or two behind.</summary>
internal static class AccountNumberShape
{
    public const int FewestDigits = 10;

    private const int MostDigits = 16;
    private const int WordsBefore = 4;
    private const int WordsBehind = 2;

    private static readonly LowerCaseWords Cues = new(
        "rek", "norek", "rekening", "rekeningnya", "reknya", "atm", "va",
        "bca", "bri", "bni", "btn", "bsi", "mandiri", "cimb", "niaga", "danamon", "permata", "panin", "ocbc", "maybank", "btpn", "jenius", "jago", "seabank", "bjb", "muamalat");

    /// <summary>The next one from a place on; null where there is none.</summary>
    public static TextRange? Next(PostText post, int from)
    {
        while (DigitGroups.Next(post.Text, from, FewestDigits, MostDigits, static _ => true) is { } range)
        {
            if (HasCue(post, range))
                return range;
            from = range.End;
        }

        return null;
    }

    private static bool HasCue(PostText post, TextRange range)
    {
        var (first, end) = post.WordsIn(range.Start, range.End);
        for (var word = Math.Max(0, first - WordsBefore); word < Math.Min(post.Words.Count, end + WordsBehind); word++)
        {
            var token = post.Words[word];
            if (token.Kind == TokenKind.Word && Cues.Contains(post.Text.AsSpan(token.Start, token.End - token.Start)))
                return true;
        }

        return false;
    }
}
