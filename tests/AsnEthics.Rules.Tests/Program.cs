using AsnEthics.Rules.Tests.Frameworks;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests;

/// <summary>The main of the test assembly, which tests run as a process of its own: answers questions, or prints how characters are folded.</summary>
internal static class Program
{
    public static void Main(string[] arguments)
    {
        if (arguments is [var questions, var folder, var answers])
            AnsweringProcess.Run(questions, folder, answers);
        else
            Console.WriteLine($"{FoldingDigest.Of()} {(FoldingDigest.IsInvariantMode() ? "invariant" : "cultures")}");
    }
}
