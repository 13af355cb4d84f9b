using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds an emoji, whatever its skin tone or style.</summary>
internal sealed class EmojiFinder(EmojiAlternative alternative) : AlternativeFinder
{
    /// <summary>The emoji without skin tones and styles.</summary>
    public string Emoji { get; } = EmojiSequence.Strip(alternative.Emoji);

    public override void Find(ReadPost post, HitTable hits)
    {
        foreach (var token in post.Emoji)
        {
            if (EmojiSequence.IsStripped(post.Text, token.Start, token.End, Emoji))
                hits.Add(post.HitAt(token.Start, token.End, alternative.Weight, ReadingSteps.None));
        }
    }
}
