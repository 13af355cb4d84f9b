namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>Looks for any of several ASCII units.</summary>
internal sealed class UnitsSearch(AsciiSet units) : GateSearch
{
#if NET
    private readonly System.Buffers.SearchValues<char> _values = System.Buffers.SearchValues.Create(units.ToString());

    public override int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_values);
#else
    public override int IndexIn(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (units.Contains(text[index]))
                return index;
        }

        return -1;
    }
#endif

    public override string ToString() => $"[{units}]";
}
