using System.Collections.Immutable;
using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Makes posts for a rule set: what its patterns find, plain and disguised, among ordinary words, signs and rubbish.</summary>
internal sealed class PostMaker(Dice dice, IReadOnlyList<string> samples)
{
    private const int MostPieces = 9;
    private const int MostPiecesInLongPosts = 60;
    private const int LongestHostilePiece = 40;

    private static readonly string[] Between = [" ", " ", " ", " ", " ", " ", " ", "  ", ", ", ". ", "! ", "? ", "... ", "\n", "\n\n", "", "-", ".", " (", ") ", " \"", "\" ", ": ", " – ", "\t", "\u00A0", " 😂😂 ", "#", " @"];

    private readonly WordDress _dress = new(dice);

    public static PostMaker For(RuleSetDraft rules, Dice dice) => new(dice, [.. rules.Texts().SelectMany(text => text.Samples)]);

    /// <summary>The post in pieces; put together they are the post.</summary>
    public ImmutableArray<string> Make()
    {
        if (dice.Percent(1))
            return [dice.Pick(SamplePosts.All)];

        var pieces = ImmutableArray.CreateBuilder<string>();
        for (var count = 1 + dice.Roll(dice.Percent(2) ? MostPiecesInLongPosts : MostPieces); count > 0; count--)
        {
            pieces.Add(Piece());
            if (count > 1 || dice.Percent(15))
                pieces.Add(dice.Pick(Between));
        }

        return pieces.ToImmutable();
    }

    private string Piece() => dice.Roll(200) switch
    {
        < 72 => samples.Count == 0 ? "kata" : _dress.Write(dice.Pick(samples)),
        < 100 => samples.Count == 0 ? "kata" : dice.Pick(samples),
        < 160 => _dress.Write(dice.Pick(Vocabulary.Fillers)),
        < 178 => dice.Pick(GeneratedPosts.Pieces),
        < 192 => dice.Pick(GeneratedPosts.Letters),
        < 196 => ((char)dice.Roll(0x10000)).ToString(),
        < 199 => dice.Pick(HostileText.All).OfLength(1 + dice.Roll(LongestHostilePiece)),
        _ => LongWord(),
    };

    /// <summary>A word at or beyond the length up to which words are bent.</summary>
    private string LongWord()
    {
        var word = samples.Count == 0 ? "kata" : dice.Pick(samples).Replace(" ", "", StringComparison.Ordinal);
        return dice.Percent(50)
            ? word + new string(word.Length > 0 ? word[^1] : 'a', 200 + dice.Roll(100))
            : HostileText.All.First(text => text.Name == "an unknown word").OfLength(200 + dice.Roll(100)) + word;
    }
}
