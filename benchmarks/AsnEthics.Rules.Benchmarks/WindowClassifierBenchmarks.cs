using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AsnEthics.Rules.Matching.Scanning;
using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>
/// Each twin of the window classifier over a text of words. A post of 110 units is two windows, the second in part; the long text, 64 KB, is whole windows alone. One operation is one text: its time divided by
/// <see cref="Units"/> and multiplied by 64 is that of 64 units, and two bytes a unit divided by it the bytes a second.
/// </summary>
public class WindowClassifierBenchmarks
{
    private const int Window = 64;
    private const int LongText = 32_768;

    private readonly byte[] _folded = new byte[Window];
    private string _text = "";

    [Params(110, LongText)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Setup() => _text = GeneratedPost.Create(LongText)[..Units];

    [Benchmark(Baseline = true)]
    public ulong Scalar() => Classify<ScalarWindowClassifier>();

    [Benchmark]
    public ulong Vector128() => Classify<Vector128WindowClassifier>(Vector128WindowClassifier.IsSupported);

    [Benchmark]
    public ulong Avx2() => Classify<Avx2WindowClassifier>(Avx2WindowClassifier.IsSupported);

    [Benchmark]
    public ulong Avx512() => Classify<Avx512WindowClassifier>(Avx512WindowClassifier.IsSupported);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Classify<TClassifier>(bool isSupported = true)
        where TClassifier : struct, IWindowClassifier
    {
        if (!isSupported)
            throw new NotSupportedException("This processor lacks what the twin wants.");

        // What is computed must be used, or it is not computed.
        var used = 0UL;
        ref var folded = ref MemoryMarshal.GetArrayDataReference(_folded);
        ref var text = ref MemoryMarshal.GetReference(_text.AsSpan());
        for (var start = 0; start < _text.Length; start += Window)
        {
            default(TClassifier).Classify(ref Unsafe.Add(ref text, start), Math.Min(Window, _text.Length - start), ref folded, out var masks);
            used += masks.Letters ^ masks.Digits ^ masks.Spaces ^ masks.Capitals ^ masks.EdgeSigns ^ masks.LeadSigns ^ masks.NumberSigns ^ masks.Foreign;
            used += folded;
        }

        return used;
    }
}
