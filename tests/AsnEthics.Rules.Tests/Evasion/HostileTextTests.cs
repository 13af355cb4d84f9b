using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Evasion;

/// <summary>Each hostile text at a moderate size is answered, alone and before a plain word. How time grows with size is measured by <c>-- linear</c> of the benchmarks; no time decides here.</summary>
public class HostileTextTests
{
    private const int Length = 20_000;

    public static TheoryData<string> Texts() => [.. HostileText.All.Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void AHostileTextIsAnsweredAndHidesNothingBehindIt(string name)
    {
        var text = HostileText.All.Single(text => text.Name == name).OfLength(Length);
        SpanAssert.AllLieOnCharacters(text, EvasionData.Vocabulary.Check(text));

        // Marks and an open direction reach over what follows, up to the end of the paragraph.
        var followed = text + "\n\nDengar: keparat!";
        var result = EvasionData.Vocabulary.Check(followed);
        SpanAssert.AllLieOnCharacters(followed, result);
        Assert.Contains(result.Findings, finding => finding.Spans.Any(span => span.End == followed.Length - 1 && followed[span.Start..span.End] == "keparat"));
    }
}
