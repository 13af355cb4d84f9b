using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A bank account: 10 to 16 digits with a word such as rekening, or the name of a bank, up to four words before or two behind.</summary>
internal static class AccountNumberShape
{
    private const int FewestDigits = 10;
    private const int MostDigits = 16;
    private const int WordsBefore = 4;
    private const int WordsBehind = 2;

    private static readonly HashSet<string> Cues = new(StringComparer.Ordinal)
    {
        "rek", "norek", "rekening", "rekeningnya", "reknya", "atm", "va",
        "bca", "bri", "bni", "btn", "bsi", "mandiri", "cimb", "niaga", "danamon", "permata", "panin", "ocbc", "maybank", "btpn", "jenius", "jago", "seabank", "bjb", "muamalat",
    };

    public static IEnumerable<TextRange> Find(PostText post) =>
        DigitGroups.Find(post.Text, FewestDigits, MostDigits, _ => true).Where(range => HasCue(post, range));

    private static bool HasCue(PostText post, TextRange range)
    {
        var (first, end) = post.WordsIn(range.Start, range.End);
        for (var word = Math.Max(0, first - WordsBefore); word < Math.Min(post.Words.Count, end + WordsBehind); word++)
        {
            var token = post.Words[word];
            if (token.Kind == TokenKind.Word && Cues.Contains(LetterCase.ToLower(post.Text.Substring(token.Start, token.End - token.Start))))
                return true;
        }

        return false;
    }
}
