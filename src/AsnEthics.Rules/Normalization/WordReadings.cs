using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>The readings of one written word, with how it was met (<paramref name="Origin"/>). Guesses at a doubtful one (a name, pieces of a word) count in phrases only.</summary>
internal sealed record WordReadings(string Written, bool IsNumber, ReadingSteps Origin, bool IsDoubtful, Reading[] Readings)
{
    public static WordReadings Of(string written, bool isNumber, ReadingSteps origin, bool isDoubtful) =>
        new(written, isNumber, origin, isDoubtful, isNumber ? WordReader.ReadNumber(written, origin) : WordReader.Read(written, origin));
}
