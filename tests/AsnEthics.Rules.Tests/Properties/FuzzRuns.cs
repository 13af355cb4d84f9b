using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AsnEthics.Rules.Tests.Properties;

/// <summary>
/// How many posts a property of the text layer is tried on. <c>ASN_FUZZ_RUNS=2000000 dotnet test --filter FullyQualifiedName~TextLayerProperties</c> tries each property on that many; without the variable together
/// they try a hundred thousand.
/// </summary>
internal static class FuzzRuns
{
    private const string Variable = "ASN_FUZZ_RUNS";

    private const int MostPieces = 16;

    /// <summary>A failure names the post, shrunk, and the seed that brings it back.</summary>
    public static void Hold(Arbitrary<string[]> posts, int runs, Action<string> property)
    {
        Prop.ForAll(posts, pieces => property(string.Concat(pieces))).Check(Config.QuickThrowOnFailure.WithMaxTest(Wanted(runs)).WithEndSize(MostPieces));
    }

    /// <summary>What the variable says, or the usual number.</summary>
    public static int Wanted(int runs) => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : runs;
}
