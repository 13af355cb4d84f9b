using static AsnEthics.Rules.Benchmarks.Regexes.RegexPiece;

namespace AsnEthics.Rules.Benchmarks.Regexes;

/// <summary>An expression and a kind of text on which a careless matcher begins again and again, or remembers too much.</summary>
/// <param name="Name">What makes it hard.</param>
/// <param name="Expression">The expression.</param>
/// <param name="Unit">What the text repeats.</param>
internal sealed record HostileRegex(string Name, RegexPiece Expression, string Unit)
{
    public static IReadOnlyList<HostileRegex> All { get; } =
    [
        new("a run of every beginning, no end", Join(Literal("a").Repeat(0), Literal("b")), "a"),
        new("repeats of repeats", Join(Literal("a").Repeat(1).Repeat(1), Literal("b")), "a"),
        new("choices that overlap", Join(Either(Literal("a"), Literal("b"), Literal("ab")).Repeat(0), Literal("c")), "ab"),
        new("one match over all, in many ways", Either(Literal("a"), Literal("b"), Literal("ab")).Repeat(1), "ab"),
        new("short matches that might be long", Either(Literal("a"), Join(Literal("a"), Any.Repeat(0), Literal("b"))), "a"),
        new("every other unit, and might be long", Either(Literal("a"), Join(OneOf("ab").Repeat(0), Literal("c"))), "ab"),
        new("a match at every unit", Literal("a"), "a"),
        new("anything before something", Join(Any.Repeat(0), Literal("x")), "a"),
        new("a bounded gap, full", Join(Any.Repeat(0, 250), Literal("zz")), "az"),
        new("gaps open everywhere, and matches", Either(Join(Literal("x"), Any.Repeat(0, 250), Literal("y")), Literal("z")), "xz"),
        new("a hundred optional units", Join(Literal("x").Optional().Repeat(100, 100), Literal("y")), "x"),
        new("255 optional units", Join([.. Enumerable.Repeat(Literal("x").Optional(), 255), Literal("y")]), "x"),
        new("255 optional units, one needed", Join([.. Enumerable.Repeat(Literal("x").Optional(), 255), Literal("x")]), "x"),
        new("127 choices of the same", Join(Either([.. Enumerable.Repeat(Literal("ab"), 127)]).Repeat(0), Literal("c")), "ab"),
        new("a place to be remembered", Join(OneOf("ab").Repeat(0), Literal("a"), OneOf("ab").Repeat(100, 100), Literal("c")), "abbab"),
        new("words and boundaries", Join(Boundary, Join(WordCharacter.Repeat(1), Literal(" ").Optional()).Repeat(1), Literal("!")), "kata "),
        new("boundaries in loops", Join(Either(Boundary, Literal("a")).Repeat(0), Literal("b"), Any.Repeat(0, 200), Literal("c")), "ab "),
        new("ends that come at last", Join(Either(Literal("a"), Literal("aa"), Literal("aaa")).Repeat(1), End), "a"),
        new("a beginning, or a long tail", Either(Join(Start, Literal("a")), Join(Literal("a").Repeat(100, 100), Literal("b"))), "a"),
        new("addresses without end", Join(WordCharacter.Repeat(1), Literal("@"), WordCharacter.Repeat(1), Literal(".id")), "a@"),
        new("words of a list, no end", Join(Either(Literal("satu"), Literal("dua")), Join(Literal(" "), Either(Literal("satu"), Literal("dua"))).Repeat(0), Literal("!")), "satu dua "),
        new("emoji", Join(Either(Literal("🔥"), Any).Repeat(0), Literal("💣")), "🔥"),
        new("emoji, all one match", Join(Either(Literal("🔥"), Literal("💣")).Repeat(1), Literal("x").Optional()), "🔥💣"),
        new("letters beyond ASCII", Either(Literal("é"), Join(OneOf("éê").Repeat(0), Literal("x"))), "é"),
        new("a gate at every unit", Join(Literal("a").Repeat(2), Literal("aab")), "aab"),
        new("one gate of many is everywhere", Join(Either(Literal("xyz"), Literal("ab"), Literal("uvw")), Digit), "ab"),
    ];

    /// <summary>The text in exactly that many units.</summary>
    public string OfLength(int units) => string.Concat(Enumerable.Repeat(Unit, (units / Unit.Length) + 1))[..units];
}
