using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AsnEthics.Rules.Tests.Properties;

/// <summary>
/// How many examples a property is tried on. <c>ASN_FUZZ_RUNS=2000000 dotnet test --filter FullyQualifiedName~TextLayerProperties</c> tries each property on that many; without the variable those of the text layer
/// together try a hundred thousand, those of regular expressions (<c>~RegexAutomatonTests</c>) thirty-four thousand. <c>ASN_FUZZ_SEED=5000</c> makes the differential tests begin elsewhere, so that another run tries
/// other pairs.
/// </summary>
internal static class FuzzRuns
{
    private const string RunsVariable = "ASN_FUZZ_RUNS";
    private const string SeedVariable = "ASN_FUZZ_SEED";

    private const int MostPieces = 16;

    public static int Seed { get; } = NumberOf(SeedVariable) ?? 0;

    /// <summary>The number asked for, or <paramref name="runs"/> where none is.</summary>
    public static int Wanted(int runs) => NumberOf(RunsVariable) ?? runs;

    /// <summary>A failure names the post, shrunk, and the seed that brings it back.</summary>
    public static void Hold(Arbitrary<string[]> posts, int runs, Action<string> property) => Hold<string[]>(posts, runs, pieces => property(string.Concat(pieces)));

    /// <summary>A failure names the example, shrunk, and the seed that brings it back.</summary>
    public static void Hold<T>(Arbitrary<T> examples, int runs, Action<T> property) =>
        Prop.ForAll(examples, property).Check(Config.QuickThrowOnFailure.WithMaxTest(Wanted(runs)).WithEndSize(MostPieces));

    private static int? NumberOf(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;
}
