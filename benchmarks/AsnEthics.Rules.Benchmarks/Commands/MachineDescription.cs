using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>What a result was measured on, in one line.</summary>
internal static class MachineDescription
{
    private const string ProcessorFile = "/proc/cpuinfo";

    public static string Text { get; } = string.Join(", ", Processor(), $"{Environment.ProcessorCount} cores", Vectors(), RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription);

    private static string Processor() =>
        (File.Exists(ProcessorFile) ? File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null)?.Split(':')[^1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string Vectors() => true switch
    {
        _ when Avx512Vbmi.IsSupported => "AVX-512 with VBMI",
        _ when Vector512.IsHardwareAccelerated => "vectors of 512 bits",
        _ when Avx2.IsSupported => "AVX2",
        _ when Vector128.IsHardwareAccelerated => "vectors of 128 bits",
        _ => "no vectors",
    };
}
