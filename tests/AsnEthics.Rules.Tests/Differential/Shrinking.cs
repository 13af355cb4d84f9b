using System.Collections.Immutable;
using System.Text;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Cuts a failure back while it still fails: the posts before it, rules, patterns, then pieces, words and characters of the post, and facts.</summary>
internal static class Shrinking
{
    /// <summary>A failure that is not small after so many tries is shown as it then is.</summary>
    private const int MostTries = 3_000;

    public static Failure Shrink(Failure failure)
    {
        var tries = MostTries;
        failure = Reduce(failure, Histories, ref tries);
        failure = Reduce(failure, Posts, ref tries);
        failure = Reduce(failure, Rules, ref tries);
        foreach (var split in new Func<string, ImmutableArray<string>>[] { Words, Characters, Units })
            failure = Reduce(failure with { Question = failure.Question with { Pieces = split(failure.Question.Post) } }, Posts, ref tries);
        failure = Reduce(failure, Facts, ref tries);
        return Reduce(failure, Rules, ref tries);
    }

    /// <summary>Goes through the smaller ones until a whole round has none that fails. What was tried before a smaller one was found is left for the next round.</summary>
    private static Failure Reduce(Failure failure, Func<Failure, IEnumerable<Failure>> smaller, ref int tries)
    {
        for (var found = true; found;)
        {
            found = false;
            var place = 0;
            while (smaller(failure).Skip(place).FirstOrDefault() is { } candidate)
            {
                if (tries-- <= 0)
                    return failure;
                if (candidate.Disagreement() is null)
                {
                    place++;
                    continue;
                }

                failure = candidate;
                found = true;
            }
        }

        return failure;
    }

    private static IEnumerable<Failure> Histories(Failure failure) => Chunks(failure.Before).Select(rest => failure with { Before = rest });

    private static IEnumerable<Failure> Rules(Failure failure) => failure.Rules is { } rules ? RuleSetCuts.Of(rules).Select(smaller => failure with { Rules = smaller }) : [];

    private static IEnumerable<Failure> Posts(Failure failure) => Chunks(failure.Question.Pieces).Select(rest => failure with { Question = failure.Question with { Pieces = rest } });

    private static IEnumerable<Failure> Facts(Failure failure) =>
        failure.Question.Facts.Select((_, index) => failure with { Question = failure.Question with { Facts = failure.Question.Facts.RemoveAt(index) } });

    /// <summary>The items without all, a half, a quarter … and at last one of them.</summary>
    private static IEnumerable<ImmutableArray<T>> Chunks<T>(ImmutableArray<T> items)
    {
        for (var length = items.Length; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= items.Length; start += length)
                yield return items.RemoveRange(start, length);
        }
    }

    private static ImmutableArray<string> Words(string post)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var index = 1; index <= post.Length; index++)
        {
            if (index < post.Length && char.IsWhiteSpace(post[index]) == char.IsWhiteSpace(post[index - 1]))
                continue;
            words.Add(post[start..index]);
            start = index;
        }

        return words.ToImmutable();
    }

    private static ImmutableArray<string> Characters(string post)
    {
        var characters = ImmutableArray.CreateBuilder<string>();
        for (var index = 0; index < post.Length;)
        {
            Rune.DecodeFromUtf16(post.AsSpan(index), out _, out var length);
            characters.Add(post.Substring(index, length));
            index += length;
        }

        return characters.ToImmutable();
    }

    private static ImmutableArray<string> Units(string post) => [.. post.Select(unit => unit.ToString())];
}
