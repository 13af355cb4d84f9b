namespace AsnEthics.Rules.Tool.Disguises;

internal static class AllDisguises
{
    public static IReadOnlyList<Disguise> List { get; } =
    [
        .. StyledLetters.All, .. LookAlikes.All, .. InvisibleCharacters.All, .. CombiningMarks.All, .. Separated.All, .. ChangedLetters.All, .. Moved.All, .. JoinedWords.All, .. Markup.All,
    ];
}
