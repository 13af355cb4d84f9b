using System.Globalization;
using System.Reflection;
using System.Text;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// What letters and digits of all scripts and styles are read as: the table Tables/character-folds.txt, made by the program AsnEthics.Rules.Tables from Unicode's data. Read at the first
/// character beyond ASCII that is looked up, then kept; safe for all threads.
/// </summary>
internal static class CharacterFolds
{
    private const int PageBits = 8;
    private const int LastPage = 0x2FFFF >> PageBits;

    /// <summary>The row of a character, or null where it is read as itself.</summary>
    public static CharacterFold? Find(int codePoint)
    {
        if (codePoint < 0x80 || codePoint > 0x2FFFF)
            return null;
        return Table.Pages[codePoint >> PageBits]?[codePoint & ((1 << PageBits) - 1)];
    }

    /// <summary>The rows, by pages of 256 code points; most pages have none.</summary>
    internal static CharacterFold?[]?[] Load()
    {
        using var stream = typeof(CharacterFolds).GetTypeInfo().Assembly.GetManifestResourceStream("Tables/character-folds.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var pages = new CharacterFold?[]?[LastPage + 1];
        var lines = new FoldTableReader(reader.ReadToEnd());
        while (lines.Next(out var codePoint, out var fold))
            (pages[codePoint >> PageBits] ??= new CharacterFold?[1 << PageBits])[codePoint & ((1 << PageBits) - 1)] = fold;
        return pages;
    }

    /// <summary>Loaded by the runtime when first touched, once.</summary>
    private static class Table
    {
        public static readonly CharacterFold?[]?[] Pages = Load();
    }

    /// <summary>Cuts the table's lines without a string for each field; single letters share theirs.</summary>
    private sealed class FoldTableReader(string text)
    {
        private readonly string?[] _single = new string?[0x80];
        private int _position;

        public bool Next(out int codePoint, out CharacterFold fold)
        {
            while (_position < text.Length && text[_position] == '#')
                _position = text.IndexOf('\n', _position) + 1;

            codePoint = 0;
            fold = null!;
            if (_position >= text.Length)
                return false;

            for (; text[_position] != ' '; _position++)
                codePoint = (codePoint << 4) + (text[_position] <= '9' ? text[_position] - '0' : text[_position] - 'A' + 10);
            _position++;
            var target = Field();
            var second = Field();
            fold = new CharacterFold(target, second == "-" ? null : second, UseOf(Field()));
            _position = text.IndexOf('\n', _position) + 1;
            return true;
        }

        private string Field()
        {
            var start = _position;
            _position = text.IndexOf(' ', start) + 1;
            var length = _position - 1 - start;
            if (length != 1 || text[start] >= 0x80)
                return text.Substring(start, length);
            return _single[text[start]] ??= text[start].ToString(CultureInfo.InvariantCulture);
        }

        private static LetterUse UseOf(string use) => use switch
        {
            "always" => LetterUse.Always,
            "beside" => LetterUse.Beside,
            "between" => LetterUse.Between,
            "behind" => LetterUse.Behind,
            "flag" => LetterUse.Flag,
            _ => LetterUse.ByCategory,
        };
    }
}
