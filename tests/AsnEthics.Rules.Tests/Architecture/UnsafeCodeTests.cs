using System.Text.RegularExpressions;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Architecture;

/// <summary>Where pointers may be.</summary>
public partial class UnsafeCodeTests
{
    private const string Library = "src/AsnEthics.Rules";

    private static readonly string Kernel = Path.Combine("Matching", "Scanning");

    /// <summary>The project allows pointers for masked loads. Where they may be, tests run the code between pages that cannot be touched.</summary>
    [Fact]
    public void PointersAreInTheScanningKernelAlone()
    {
        var root = Path.Combine(RepositoryFiles.Root, Library);
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path))
            .Where(path => !path.StartsWith("bin", StringComparison.Ordinal) && !path.StartsWith("obj", StringComparison.Ordinal))
            .Where(path => UnsafeKeyword().IsMatch(File.ReadAllText(Path.Combine(root, path))));
        Assert.Equal([], files.Where(path => !path.StartsWith(Kernel, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^[ \t]*(\w+[ \t]+)*unsafe\b", RegexOptions.Multiline)]
    private static partial Regex UnsafeKeyword();
}
