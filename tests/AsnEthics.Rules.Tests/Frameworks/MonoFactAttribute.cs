using System.Diagnostics;

namespace AsnEthics.Rules.Tests.Frameworks;

/// <summary>A fact about programs of .NET Framework. It is skipped where Mono, which runs them here, is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MonoFactAttribute : FactAttribute
{
    public MonoFactAttribute()
    {
        if (!IsThere.Value)
            Skip = "Mono is not installed (Debian: mono-devel)";
    }

    private static Lazy<bool> IsThere { get; } = new(() =>
    {
        try
        {
            using var mono = Process.Start(new ProcessStartInfo("mono", "--version") { RedirectStandardOutput = true })!;
            mono.StandardOutput.ReadToEnd();
            mono.WaitForExit();
            return mono.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });
}
