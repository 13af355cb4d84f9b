namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>Every twin against the plain definition.</summary>
public sealed class WindowClassifierTests
{
    private const int Window = WindowDefinition.Window;
    private const int Seed = 64;

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Vector128), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void EveryUnitIsKnownAtEveryPlace(Twin twin)
    {
        // Each window begins one unit later, so that each unit comes to each place.
        Span<char> window = stackalloc char[Window];
        for (var first = 0; first <= char.MaxValue; first++)
        {
            for (var place = 0; place < Window; place++)
                window[place] = (char)(first + place);
            WindowDefinition.AssertHolds(twin, window);
        }
    }

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Vector128), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void AUnitAloneInAWindowIsNowhereElse(Twin twin)
    {
        Span<char> window = stackalloc char[Window];
        foreach (var (unit, around) in new[] { ('a', ' '), ('Z', '0'), (' ', 'x'), ('\u0000', 'b'), ('\u8000', 'c'), ('\uFFFF', '\u0000'), (':', '\u00E9'), ('7', '\uD83D') })
        {
            for (var place = 0; place < Window; place++)
            {
                window.Fill(around);
                window[place] = unit;
                WindowDefinition.AssertHolds(twin, window);
            }
        }
    }

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Vector128), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void UnitsThatAreNotCountedAreNotSeenWhateverTheAlignment(Twin twin)
    {
        var random = new RandomWindows(Seed);
        Span<char> text = stackalloc char[3 * Window];
        for (var count = 1; count <= Window; count++)
        {
            for (var alignment = 0; alignment < Window; alignment++)
            {
                random.Fill(text);
                WindowDefinition.AssertHolds(twin, text.Slice(alignment, count));
            }
        }
    }

    [Theory]
    [Twin(Twin.Scalar), Twin(Twin.Vector128), Twin(Twin.Avx2), Twin(Twin.Avx512)]
    public void RandomWindowsAreWhatTheirUnitsAre(Twin twin)
    {
        var random = new RandomWindows(Seed + 1);
        Span<char> window = stackalloc char[Window];
        for (var run = 0; run < 50_000; run++)
        {
            random.Fill(window);
            WindowDefinition.AssertHolds(twin, window);
        }
    }
}
