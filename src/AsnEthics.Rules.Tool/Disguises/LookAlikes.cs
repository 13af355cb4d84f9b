namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>Letters of other scripts, and Latin letters with something added, that pass for plain ones.</summary>
internal static class LookAlikes
{
    private static readonly Func<char, Random, string?> Cyrillic = Alphabet.Choices("aа bЬв cс dԁ eе gԍ hһн iі jј kк lӏ mм nп oо pр qԛ rг sѕ tт uц vѵ wԝ xх yу zз");
    private static readonly Func<char, Random, string?> Greek = Alphabet.Choices("aα bβ eε iι kκ mμ nηΝ oοσ pρ tτ uυ vν wω xχ yγ zΖ hΗ");
    private static readonly Func<char, Random, string?> Accented = Alphabet.Choices("aàáâäãåā cçćč dď eèéêëēę gğĝǵ hĥ iìíîïī jĵ kķǩ lĺļľ nñńň oòóôöõō rŕř sśšş tťţ uùúûüũū wŵẁ yýÿŷ zźžż mṁ pṗ bḃ fḟ vṽ");
    private static readonly Func<char, Random, string?> Hooked = Alphabet.Choices("aɑⱥ bƀɓ cƈȼ dđɖɗ eɇ fƒ gɠǥ hħɦ iɨ jɉʝ kƙⱪ lłƚɫ mɱ nɲŋƞ oøɵ pƥᵽ qʠɋ rɍɽ sʂȿ tŧƭʈ uʉ vʋ wⱳ yɏƴ zƶʐ");
    private static readonly Func<char, Random, string?> Mixture = Alphabet.Choices("aα bв c¢ dԃ eє fғ gɢ hн iι jנ kк lℓ mм nη oσ pρ qq rя sѕ tт uυ vν wω xχ yу z乙");

    public static IEnumerable<Disguise> All =>
    [
        Disguise.OfLetters("Cyrillic", "Its letters are drawn the same in most fonts; some stand in by shape only.", Cyrillic),
        Disguise.OfLetters("Greek", "Fewer letters are the same, so the rest stay Latin.", Greek),
        Disguise.OfLetters("letters of mixed scripts", "Latin, Cyrillic and Greek in one word.", (letter, random) => random.Next(3) switch { 0 => null, 1 => Cyrillic(letter, random), _ => Greek(letter, random) }),
        Disguise.OfWords("one Cyrillic letter", "One swapped letter is enough and cannot be seen.", OneVowel),
        Disguise.OfLetters("accented letters", "Letters with accents, one character each, as on a long press of the key.", Accented),
        Disguise.OfLetters("hooked and barred letters", "Letters with hooks and bars have no decomposition in Unicode.", Hooked),
        Disguise.OfLetters("styled with look-alikes", "Text stylers mix Greek, Cyrillic, Hebrew and currency signs by shape.", Mixture),
    ];

    private static string? OneVowel(string word, Random random)
    {
        var places = Enumerable.Range(0, word.Length).Where(place => "aeiou".Contains(word[place], StringComparison.Ordinal) && word[place] != 'u').ToArray();
        if (places.Length == 0)
            return null;
        var chosen = places[random.Next(places.Length)];
        return word[..chosen] + Cyrillic(word[chosen], random) + word[(chosen + 1)..];
    }
}
