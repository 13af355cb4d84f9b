using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AsnEthics.Rules.Matching.Scanning;
using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>Each twin that packs the heads of words, over the windows of a text that were classified before: a post of 110 units, and 64 KB.</summary>
public class WordHeadsBenchmarks
{
    private const int Window = 64;
    private const int LongText = 32_768;

    private readonly ulong[] _keys = new ulong[WordBounds.MostWords];
    private readonly byte[] _starts = new byte[WordBounds.MostWords];
    private readonly byte[] _lengths = new byte[WordBounds.MostWords];
    private ulong[] _letters = [];
    private byte[] _folded = [];

    [Params(110, LongText)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // One window more, without letters, is behind the last.
        var windows = (Units + Window - 1) / Window;
        _letters = new ulong[windows + 1];
        _folded = new byte[(windows + 1) * Window];
        var text = GeneratedPost.Create(LongText).AsSpan(0, Units);
        for (var window = 0; window < windows; window++)
        {
            var units = text[(window * Window)..Math.Min(Units, (window + 1) * Window)];
            default(ScalarWindowClassifier).Classify(ref MemoryMarshal.GetReference(units), units.Length, ref _folded[window * Window], out var masks);
            _letters[window] = masks.Letters;
        }
    }

    [Benchmark(Baseline = true)]
    public ulong Scalar() => Pack<ScalarWordHeads>();

    [Benchmark]
    public ulong Avx512() => Avx512WordHeads.IsSupported ? Pack<Avx512WordHeads>() : throw new NotSupportedException("This processor lacks AVX-512 VBMI2.");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Pack<THeads>()
        where THeads : struct, IWordHeads
    {
        // What is computed must be used, or it is not computed.
        var used = 0UL;
        for (var window = 0; window < _letters.Length - 1; window++)
        {
            var isInWord = window > 0 && (long)_letters[window - 1] < 0;
            used += (uint)default(THeads).Pack(_letters[window], _letters[window + 1], isInWord, unit: 0, ref _folded[window * Window], ref _keys[0], ref _starts[0], ref _lengths[0]);
            used += _keys[0];
        }

        return used;
    }
}
