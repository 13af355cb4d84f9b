using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Normalization;

public sealed class WordKeyTests
{
    [Fact]
    public void OfAllUnitsOnlyHyphensAndApostrophesAreWrittenAnew()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var written = $"a{(char)unit}b";
            var expected = WordScanner.IsHyphen((char)unit) ? "a-b" : WordScanner.IsApostrophe((char)unit) ? "a'b" : written;
            Assert.Equal(expected, WordKey.Written(written), StringComparer.Ordinal);
        }
    }
}
