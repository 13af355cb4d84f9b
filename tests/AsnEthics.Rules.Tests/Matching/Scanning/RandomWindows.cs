namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>Units for windows, the same in every run: most of ASCII, some where one width of unit ends and another begins, some of any value.</summary>
internal sealed class RandomWindows(int seed)
{
    private const string Edges = "\u0000\u001F\u0020\u007E\u007F\u0080\u0081\u00FF\u0100\u0141\u0161\u017F\u7FFF\u8000\u8041\uD83D\uDE00\uFF21\uFF61\uFFFF";

    private readonly Random _random = new(seed);

    public void Fill(Span<char> units)
    {
        foreach (ref var unit in units)
        {
            unit = _random.Next(8) switch
            {
                0 => (char)_random.Next(char.MaxValue + 1),
                1 => Edges[_random.Next(Edges.Length)],
                _ => (char)_random.Next(0x80),
            };
        }
    }
}
