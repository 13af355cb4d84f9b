using System.Collections.Immutable;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>
/// Looks for any of a few literals, for each on its own: on .NET 10 that takes a fifth of the time of its search for several strings at once. It goes window by window, each twice as long as the last, so that a literal
/// that is nowhere is not looked for to the text's end again and again.
/// </summary>
internal sealed class LiteralsSearch(ImmutableArray<string> literals) : GateSearch
{
    private const int FirstWindow = 256;

    private readonly LiteralSearch[] _searches = [.. literals.Select(literal => new LiteralSearch(literal))];

    public override int IndexIn(ReadOnlySpan<char> text)
    {
        var length = FirstWindow;
        for (var start = 0; start < text.Length; start += length, length *= 2)
        {
            length = Math.Min(length, text.Length - start);
            var nearest = NearestIn(text.Slice(start), length);
            if (nearest < length)
                return start + nearest;
        }

        return -1;
    }

    /// <summary>The first place before <paramref name="end"/> where a literal begins; the end where none does.</summary>
    private int NearestIn(ReadOnlySpan<char> text, int end)
    {
        var nearest = end;
        for (var index = 0; index < _searches.Length && nearest > 0; index++)
        {
            var found = _searches[index].IndexIn(text.Slice(0, Math.Min(text.Length, nearest + literals[index].Length - 1)));
            if (found >= 0)
                nearest = found;
        }

        return nearest;
    }

    public override string ToString() => string.Join(", ", literals.Select(literal => $"\"{literal}\""));
}
