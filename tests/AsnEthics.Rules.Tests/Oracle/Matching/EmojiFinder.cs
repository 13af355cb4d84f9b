using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds an emoji, whatever its skin tone or style.</summary>
internal sealed class EmojiFinder(EmojiAlternative alternative) : AlternativeFinder
{
    private readonly string _emoji = EmojiSequence.Strip(alternative.Emoji);

    public override void Find(ReadPost post, List<Hit> hits)
    {
        if (!post.Emoji.TryGetValue(_emoji, out var tokens))
            return;

        foreach (var token in tokens)
            hits.Add(post.HitAt(token.Start, token.End, alternative.Weight, ReadingSteps.None));
    }
}
