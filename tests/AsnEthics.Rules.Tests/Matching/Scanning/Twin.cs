using System.Reflection;
using AsnEthics.Rules.Matching.Scanning;
using Xunit.Sdk;

namespace AsnEthics.Rules.Tests.Matching.Scanning;

/// <summary>Code for one kind of processor.</summary>
public enum Twin
{
    Scalar,
    Vector128,
    Avx2,
    Avx512,
}

internal static class Twins
{
    public static bool IsSupported(Twin twin) => twin switch
    {
        Twin.Vector128 => Vector128WindowClassifier.IsSupported,
        Twin.Avx2 => Avx2WindowClassifier.IsSupported && Avx2MemoLine.IsSupported,
        Twin.Avx512 => Avx512WindowClassifier.IsSupported && Avx512WordHeads.IsSupported && Avx512MemoLine.IsSupported,
        _ => true,
    };

    public static IWindowClassifier Classifier(Twin twin) => twin switch
    {
        Twin.Vector128 => default(Vector128WindowClassifier),
        Twin.Avx2 => default(Avx2WindowClassifier),
        Twin.Avx512 => default(Avx512WindowClassifier),
        _ => default(ScalarWindowClassifier),
    };

    public static IWordHeads Heads(Twin twin) => twin == Twin.Avx512 ? default(Avx512WordHeads) : default(ScalarWordHeads);

    public static IMemoLine Line(Twin twin) => twin switch
    {
        Twin.Avx2 => default(Avx2MemoLine),
        Twin.Avx512 => default(Avx512MemoLine),
        _ => default(ScalarMemoLine),
    };
}

/// <summary>Runs a theory on twins; one that this processor lacks is skipped and named.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class TwinAttribute : DataAttribute
{
    private readonly Twin _twin;

    public TwinAttribute(Twin twin)
    {
        _twin = twin;
        if (!Twins.IsSupported(twin))
            Skip = $"This processor, or the settings of this process, have nothing for the twin {twin}.";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[_twin]];
}
