namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Small damage to a text: a unit changed, lost, added, doubled or swapped with its neighbour. It may cut a character in two.</summary>
internal static class Misspelling
{
    private static readonly string[] Units = ["a", "i", "u", "k", "s", "x", "1", "0", "@", "*", ".", "-", "'", " ", "\n", "l", "I", "N", "²", "а", "\u200B", "\u0301", "#", "!", "&", "2"];

    public static string Of(string text, Dice dice)
    {
        if (text.Length == 0)
            return dice.Pick(Units);

        var place = dice.Roll(text.Length);
        return dice.Roll(5) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Remove(place, 1).Insert(place, dice.Pick(Units)),
            2 => text.Insert(place, dice.Pick(Units)),
            3 => text.Insert(place, text[place].ToString()),
            _ => place + 1 < text.Length ? $"{text[..place]}{text[place + 1]}{text[place]}{text[(place + 2)..]}" : text + dice.Pick(Units),
        };
    }
}
