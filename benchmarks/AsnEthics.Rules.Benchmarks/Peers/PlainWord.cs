namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What a word is to every peer: a run of letters and digits, by UTF-16 unit. So what they find can be compared one to one.</summary>
internal static class PlainWord
{
    private static readonly bool[] IsAscii = [.. Enumerable.Range(0, 128).Select(unit => char.IsAsciiLetterOrDigit((char)unit))];

    public static bool Holds(char unit) => unit < IsAscii.Length ? IsAscii[unit] : char.IsLetterOrDigit(unit);

    public static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !Holds(text[start - 1])) && (end == text.Length || !Holds(text[end]));

    /// <summary>The next word at or behind a position, which becomes its end.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, out int start)
    {
        while (position < text.Length && !Holds(text[position]))
            position++;
        start = position;
        while (position < text.Length && Holds(text[position]))
            position++;
        return position > start;
    }

    public static List<(int Start, int End)> In(string text)
    {
        var words = new List<(int Start, int End)>();
        var position = 0;
        while (TryNext(text, ref position, out var start))
            words.Add((start, position));
        return words;
    }
}
