namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What a word is to every peer: a run of letters and digits, by UTF-16 unit. So what they find can be compared one to one.</summary>
internal static class PlainWord
{
    private static readonly bool[] IsAscii = [.. Enumerable.Range(0, 128).Select(unit => char.IsAsciiLetterOrDigit((char)unit))];

    public static bool Holds(char unit) => unit < IsAscii.Length ? IsAscii[unit] : char.IsLetterOrDigit(unit);

    public static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !Holds(text[start - 1])) && (end == text.Length || !Holds(text[end]));

    public static List<(int Start, int End)> In(string text)
    {
        var words = new List<(int Start, int End)>();
        for (var position = 0; position < text.Length; position++)
        {
            var start = position;
            while (position < text.Length && Holds(text[position]))
                position++;
            if (position > start)
                words.Add((start, position));
        }

        return words;
    }
}
