using System.Globalization;
using System.Text;

namespace AsnEthics.Rules.Tables;

/// <summary>Writes the simple lower case of the characters of one UTF-16 unit: runs of capitals that are as far from their small letters, each one or each second character.</summary>
internal static class LowerCaseText
{
    private const string Header =
        """
        # Capitals and their small letters: first, last, step, distance. Made by AsnEthics.Rules.Tables from UnicodeData.txt 15.0; do not edit. See UNICODE-LICENSE.txt.
        """;

    public static string Write(UnicodeCharacters characters)
    {
        var capitals = characters.All.Where(character => character is { CodePoint: < 0x10000, Lower: < 0x10000 }).OrderBy(character => character.CodePoint).ToList();
        var text = new StringBuilder(Header).Append('\n');
        for (var index = 0; index < capitals.Count;)
        {
            var last = index;
            var step = 1;
            if (index + 1 < capitals.Count && Distance(capitals[index]) == Distance(capitals[index + 1]) && capitals[index + 1].CodePoint - capitals[index].CodePoint <= 2)
                step = capitals[index + 1].CodePoint - capitals[index].CodePoint;
            while (last + 1 < capitals.Count && capitals[last + 1].CodePoint - capitals[last].CodePoint == step && Distance(capitals[last + 1]) == Distance(capitals[index]))
                last++;
            text.Append(CultureInfo.InvariantCulture, $"{capitals[index].CodePoint:X4} {capitals[last].CodePoint:X4} {step} {Distance(capitals[index])}\n");
            index = last + 1;
        }

        return text.ToString();
    }

    private static int Distance(UnicodeCharacter capital) => capital.Lower!.Value - capital.CodePoint;
}
