using System.Globalization;
using System.Text;

namespace AsnEthics.Rules.Tables;

/// <summary>Writes the table: a row a character, sorted by code point.</summary>
internal static class FoldTableText
{
    private const string Header =
        """
        # What characters are read as: code point, target, second reading or "-", use, source. Made by AsnEthics.Rules.Tables; do not edit.
        # From UnicodeData.txt 15.0 and the skeletons of ICU 72; see UNICODE-LICENSE.txt. Use and the rows from "hand": hand-folds.txt beside the program.
        """;

    public static string Write(IEnumerable<CharacterFold> folds)
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n")).Append('\n');
        foreach (var fold in folds)
            text.Append(CultureInfo.InvariantCulture, $"{fold.CodePoint:X4} {fold.Target} {(fold.Second.Length > 0 ? fold.Second : "-")} {fold.Use} {fold.Source}\n");
        return text.ToString();
    }
}
