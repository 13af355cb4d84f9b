using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds one alternative of a pattern. Made once for a plan; safe for any number of threads.</summary>
internal abstract class AlternativeFinder
{
    /// <summary>Adds every hit in the post, in any order, the same place more than once where it is found in several ways.</summary>
    public abstract void Find(ReadPost post, List<Hit> hits);

    public static AlternativeFinder For(PlannedAlternative alternative, TermIndex terms) => alternative switch
    {
        SequenceAlternative sequence => new SequenceFinder(sequence, terms),
        PartAlternative part => new PartFinder(part),
        ExactAlternative exact => new ExactFinder(exact),
        HashtagAlternative hashtag => new HashtagFinder(hashtag),
        DomainAlternative domain => new DomainFinder(domain),
        EmojiAlternative emoji => new EmojiFinder(emoji),
        RegexAlternative regex => new RegexFinder(regex),
        ShapeAlternative shape => new ShapeFinder(shape),
        _ => throw new ArgumentException(alternative.GetType().Name, nameof(alternative)),
    };
}
