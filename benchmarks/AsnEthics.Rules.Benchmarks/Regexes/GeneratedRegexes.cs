using static AsnEthics.Rules.Benchmarks.Regexes.RegexPiece;

namespace AsnEthics.Rules.Benchmarks.Regexes;

/// <summary>Expressions of the kinds that rules hold, around made-up words, the same in every run.</summary>
internal static class GeneratedRegexes
{
    private const int Seed = 2018;

    public static RegexPiece[] Create(int count)
    {
        var words = new GeneratedWords(Seed);
        return [.. Enumerable.Range(0, count).Select(number => Create(number, words))];
    }

    private static RegexPiece Create(int number, GeneratedWords words)
    {
        RegexPiece Word() => Literal(words.Next());
        return (number % 10) switch
        {
            0 => Join(Boundary, Word(), OneOf(" -").Optional(), Word(), Boundary),
            1 => Join(Word(), Space.Repeat(1), Digit.Repeat(1, 4)),
            2 => Join(Boundary, Either(Word(), Word(), Word()), Literal(" "), Either(Word(), Word())),
            3 => Join(Boundary, Capital.Repeat(2, 4), Literal($"-{number % 7}"), Digit.Repeat(2, 5), Boundary),
            4 => Join(Digit.Repeat(2, 3), OneOf("./-"), Word()),
            5 => Join(Letter.Repeat(1), Word(), Either(Literal("nya"), Literal("lah")).Optional()),
            6 => Join(Boundary, Capitalised(words.Next()), Literal(" ").Optional(), OneOf(":="), Literal(" ").Optional(), WordCharacter.Repeat(4)),
            7 => Join(Word(), Any.Repeat(0, 20), Word()),
            8 => Join(Join(Literal("http"), Literal("s").Optional(), Literal("://")).Optional(), Word(), Literal("."), Either(Literal("com"), Literal("id"), Literal("net"))),
            _ => Join(Boundary, Word(), Either(Literal("kan"), Literal("i")).Optional(), Boundary, Any.Repeat(0), Literal("!")),
        };
    }

    /// <summary>The word with its first letter in either case.</summary>
    private static RegexPiece Capitalised(string word) => Join(OneOf($"{char.ToUpperInvariant(word[0])}{word[0]}"), Literal(word[1..]));
}
