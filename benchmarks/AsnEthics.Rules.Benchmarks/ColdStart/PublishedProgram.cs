using System.Diagnostics;
using AsnEthics.Rules.Benchmarks.Commands;

namespace AsnEthics.Rules.Benchmarks.ColdStart;

/// <summary>AsnEthics.Rules.ColdStart, published in one of its kinds.</summary>
internal sealed class PublishedProgram
{
    private const string ProjectName = "AsnEthics.Rules.ColdStart";
    private const string SolutionName = "AsnEthics.Rules.sln";

    private readonly string _folder;
    private readonly bool _isNative;

    private PublishedProgram(string folder, bool isEmpty, bool isNative) => (_folder, IsEmpty, _isNative) = (folder, isEmpty, isNative);

    public bool IsEmpty { get; }

    public string Description => Describe(IsEmpty, _isNative);

    public static string Describe(bool isEmpty, bool isNative) => $"{(isNative ? "NativeAOT" : "JIT")}, {(isEmpty ? "empty program" : "first finding")}";

    /// <summary>Publishes into a folder of its own below the one given; null with what the build says where that does not work, as it does not for native code on a machine without a C tool chain.</summary>
    public static PublishedProgram? TryPublish(string folder, bool isEmpty, bool isNative, out string error)
    {
        var target = Path.Combine(folder, (isNative ? "native-" : "jit-") + (isEmpty ? "empty" : "first-finding"));
        string[] arguments =
        [
            "publish", Path.Combine(Repository(), "benchmarks", ProjectName), "-c", "Release", "-o", target, "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false",
            $"-p:ColdStartEmpty={isEmpty}", $"-p:ColdStartNative={isNative}",
        ];
        using var build = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        error = build.ExitCode == 0 ? "" : output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase), output).Trim();
        return build.ExitCode == 0 ? new PublishedProgram(target, isEmpty, isNative) : null;
    }

    /// <summary>How to start it, as a program that sets nothing about its compilation.</summary>
    public ProcessStartInfo StartInfo(IReadOnlyList<string> arguments)
    {
        var program = Path.Combine(_folder, ProjectName);
        var start = _isNative
            ? new ProcessStartInfo(OperatingSystem.IsWindows() ? program + ".exe" : program, arguments)
            : new ProcessStartInfo("dotnet", [program + ".dll", .. arguments]);
        start.RedirectStandardOutput = true;
        OwnProcess.ForgetCompilation(start);
        return start;
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, SolutionName)))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"{SolutionName} is not above the program: it publishes a project beside its own.");
    }
}
