using System.Globalization;

namespace AsnEthics.Rules.Tables;

/// <summary>A line of UnicodeData.txt, as far as folding asks (Unicode Standard Annex #44).</summary>
/// <param name="CodePoint">The character.</param>
/// <param name="Name">Its name.</param>
/// <param name="Category">Its general category, as <c>Lu</c>.</param>
/// <param name="DecompositionTag">How it is a compatibility form, as <c>font</c>; empty for a canonical decomposition.</param>
/// <param name="Decomposition">What it decomposes to, one step; empty where it does not.</param>
/// <param name="Digit">Its value as a digit, or null.</param>
/// <param name="Upper">Its simple upper case, or null.</param>
/// <param name="Lower">Its simple lower case, or null.</param>
internal sealed record UnicodeCharacter(int CodePoint, string Name, string Category, string DecompositionTag, IReadOnlyList<int> Decomposition, int? Digit, int? Upper, int? Lower);

/// <summary>The characters of UnicodeData.txt. Ranges that stand there by their ends alone (ideographs, Hangul) hold no folds and are left out.</summary>
internal sealed class UnicodeCharacters
{
    private readonly Dictionary<int, UnicodeCharacter> _characters = [];

    public IEnumerable<UnicodeCharacter> All => _characters.Values;

    public static UnicodeCharacters Read(string path)
    {
        var characters = new UnicodeCharacters();
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split(';');
            var codePoint = Hex(fields[0]);
            var parts = fields[5].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var tag = parts.Length > 0 && parts[0][0] == '<' ? parts[0].Trim('<', '>') : "";
            characters._characters.Add(codePoint, new UnicodeCharacter(
                codePoint,
                fields[1],
                fields[2],
                tag,
                [.. parts.Skip(tag.Length > 0 ? 1 : 0).Select(Hex)],
                fields[7].Length > 0 ? int.Parse(fields[7], CultureInfo.InvariantCulture) : null,
                fields[12].Length > 0 ? Hex(fields[12]) : null,
                fields[13].Length > 0 ? Hex(fields[13]) : null));
        }

        return characters;
    }

    public UnicodeCharacter? Find(int codePoint) => _characters.GetValueOrDefault(codePoint);

    public string CategoryOf(int codePoint) => Find(codePoint)?.Category ?? "Lo";

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
