using AsnEthics.Rules.Tests.Evasion;
using FsCheck;
using FsCheck.Fluent;

namespace AsnEthics.Rules.Tests.Properties;

/// <summary>Small posts made to upset a reader: words plain and hidden, and between them what text can hold that is no word.</summary>
internal static class GeneratedPosts
{
    private const int MostPieces = 16;

    private static readonly Rnd Seed = new(137, 1);

    internal static readonly string[] Pieces =
    [
        "sebarkan", "sebelum dihapus", "hoaks", "goblok", "dasar", "jangan", "g0bl0k", "gooblok", "g o b l o k", "😂", "🔥🔥", "👨‍👩‍👧", "🇮🇩", "\uD83D", "\uDC00", "\u0000", "\u200B", "\u202E", "\u0301", "\uFDFA", "\uFB01",
        "http://a.go.id/x?y=z", "www.x.co", "a@b.id", "@nama", "#ViralKan", "#", ".", "...", "!", "?!", "\n", "\r\n", " ", "  ", "\t", "(", "[", "\"", "”", "-", "'", "’", "1", "10.000", "3,5", "07.30", "3201234567890001", "08123456789",
        "Rp", "5jt", "dr.", "S.Pd.", "é", "ＦＵＬＬ", "ä", "ı", "İ", "ß", "漢字", "한글", "ไทย",
    ];

    /// <summary>Single letters and what stands for letters, goes between them or over them.</summary>
    internal static readonly string[] Letters =
    [
        "a", "b", "e", "g", "i", "j", "k", "n", "o", "t", "u", "A", "I", "N", "4", "8", "0", "@", "$", "|", "*", "_", "~", "/", "·", "²", "а", "о", "і", "ɐ", "ᴀ", "ⓐ", "🅰", "🇦", "𝐚", "ａ", "\u0336", "\u20DD", "\u200D", "\u200C", "\u00AD",
        "\uFE0F", "\u034F", "\u3164", "\u2800", "\u2066", "\u2069", "\u202D", "\u202C", "\U000E0061", "&#97;", "&#x6E;", "&#", "&amp;", ";", "lu", "nya", "me", "kan",
    ];

    /// <summary>A post as the pieces it is made of; it shrinks by leaving pieces out.</summary>
    public static Arbitrary<string[]> All { get; } = Arb.From(
        Gen.Frequency((4, Gen.Elements(Pieces)), (4, Gen.Elements(Letters)), (3, HiddenWords()), (1, AnyUnit())).ArrayOf(),
        pieces => pieces.Select((_, left) => pieces.Where((_, index) => index != left).ToArray()));

    /// <summary>As <see cref="All"/>, but with a hidden word in most pieces, so that much is found.</summary>
    public static Arbitrary<string[]> WithManyHiddenWords { get; } = Arb.From(
        Gen.Frequency((4, HiddenWords()), (3, Gen.Elements(" ", " ", "\n", ", ", ". ", "! ", "(")), (1, Gen.Elements(Letters)), (1, Gen.Elements(Pieces))).ArrayOf(),
        pieces => pieces.Select((_, left) => pieces.Where((_, index) => index != left).ToArray()));

    /// <summary>Posts that are the same at every run.</summary>
    public static IEnumerable<string> Fixed(Arbitrary<string[]> posts, int count) => posts.Generator.Sample(count, Seed, MostPieces).Select(pieces => string.Concat(pieces));

    private static Gen<string> HiddenWords() =>
        from word in Gen.Elements<string>([.. EvasionData.Words])
        from disguise in Gen.Elements<Disguise>([.. AllDisguises.List])
        from seed in Gen.Choose(0, int.MaxValue)
        select disguise.Write(word, seed)?.Text ?? word;

    private static Gen<string> AnyUnit() => Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString());
}
