namespace AsnEthics.Rules.Tests.Evasion;

/// <summary>Sentences with a place for a hidden word: at the start, in the middle, at the end, between signs, alone, in a second sentence.</summary>
internal static class CarrierSentence
{
    private const string Place = "{}";

    private static readonly string[] Sentences =
    [
        "{} katanya begitu menurut tetangga.",
        "Menurut saya {} tetap saja ada di sini.",
        "Kemarin mereka menulis {}",
        "Benar begitu, {}!",
        "{}",
        "Rapat selesai pukul dua. Lalu muncul tulisan {} pada layar.",
        "Isinya ({}) sudah dibaca warga",
    ];

    public static int Count => Sentences.Length;

    /// <summary>The post, and where in it the hidden letters stand.</summary>
    public static (string Post, TextRange Letters) Carry(HiddenWord hidden, int sentence)
    {
        var carrier = Sentences[sentence % Sentences.Length];
        var place = carrier.IndexOf(Place, StringComparison.Ordinal);
        return (carrier.Remove(place, Place.Length).Insert(place, hidden.Text), new TextRange(place + hidden.Letters.Start, place + hidden.Letters.End));
    }
}
