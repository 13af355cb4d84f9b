using System.Text;

namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>The twenty-six letters in another dress.</summary>
internal sealed class Alphabet
{
    private readonly string?[] _letters;

    private Alphabet(string?[] letters) => _letters = letters;

    /// <summary>Letters that follow one another in Unicode.</summary>
    public static Alphabet From(int codePointOfA) => new([.. Enumerable.Range(codePointOfA, 26).Select(char.ConvertFromUtf32)]);

    /// <summary>Letters that are scattered over Unicode: one character for each letter from a to z, <c>-</c> where there is none.</summary>
    public static Alphabet Of(string letters)
    {
        var elements = letters.EnumerateRunes().Select(rune => rune == new Rune('-') ? null : rune.ToString()).ToArray();
        return elements.Length == 26 ? new Alphabet(elements) : throw new ArgumentException($"{elements.Length} letters in {letters}", nameof(letters));
    }

    /// <summary>Pairs such as <c>"aа cс"</c>: a letter and the characters that may stand for it.</summary>
    public static Func<char, Random, string?> Choices(string pairs)
    {
        var choices = pairs.Split(' ').ToDictionary(pair => pair[0], pair => pair[1..].EnumerateRunes().Select(rune => rune.ToString()).ToArray());
        return (letter, random) => choices.TryGetValue(letter, out var forms) ? forms[random.Next(forms.Length)] : null;
    }

    public string? this[char letter] => letter is >= 'a' and <= 'z' ? _letters[letter - 'a'] : null;
}
