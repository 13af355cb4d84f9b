using System.Collections.Immutable;
using System.Text;
using AsnEthics.Rules.Tool.Disguises;

namespace AsnEthics.Rules.Tool.Robustness;

/// <summary>A yes example that can be disguised: its telling words are known, and the rule finds it as it stands.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Example">The example.</param>
/// <param name="Runs">Runs of telling words.</param>
internal sealed record RobustnessExample(RuleDescription Rule, ExampleResult Example, ImmutableArray<TextRange> Runs)
{
    /// <summary>The least letters of a word that is worth hiding; a run without such a word stays as it is.</summary>
    private const int ShortestHiddenWord = 4;

    /// <returns>The example; null where no word of its marks can be hidden, the rule does not run, or case counts for it.</returns>
    public static RobustnessExample? Of(RuleDescription rule, ExampleResult example, IRuleChecker rules, CheckOptions options)
    {
        bool Finds(string text, TextRange place) => SpansOf(rules.Check(text, example.Facts, options), rule).Any(span => span.Start < place.End && place.Start < span.End);

        var marks = example.Marks.IsEmpty ? SpansOf(rules.Check(example.Text, example.Facts, options), rule) : example.Marks;
        var runs = TellingWords.RunsOf(example.Text, marks, Finds);
        runs = runs.RemoveAll(run => !example.Text[run.Start..run.End].Split(' ').Any(word => word.Length >= ShortestHiddenWord));
        if (runs.IsEmpty)
            return null;
        var candidate = new RobustnessExample(rule, example, runs);
        // Disguises know small letters; an example that is not found in small letters is not theirs to hide.
        return runs.All(run => Finds(candidate.Write(word => HiddenWord.Whole(word), out _)!, run)) ? candidate : null;
    }

    /// <summary>The post with its telling words disguised; null where this way cannot change any of them.</summary>
    public RobustnessTrial? Disguised(Disguise disguise, int seed)
    {
        var post = Write(word => disguise.Write(word, seed), out var hidden);
        return post is null ? null : new RobustnessTrial(this, disguise, post, hidden);
    }

    public static ImmutableArray<TextRange> SpansOf(CheckResult result, RuleDescription rule) =>
        [.. result.Findings.Where(finding => finding.RuleId == rule.Id && finding.RuleSet == rule.RuleSet).SelectMany(finding => finding.Spans)];

    private string? Write(Func<string, HiddenWord?> hide, out ImmutableArray<TextRange> hidden)
    {
        var text = new StringBuilder();
        var stretches = ImmutableArray.CreateBuilder<TextRange>();
        var position = 0;
        foreach (var run in Runs)
        {
            text.Append(Example.Text, position, run.Start - position);
            var plain = Example.Text[run.Start..run.End].ToLowerInvariant();
            if (hide(plain) is { } word)
            {
                stretches.Add(new TextRange(text.Length + word.Letters.Start, text.Length + word.Letters.End));
                text.Append(word.Text);
            }
            else
            {
                text.Append(plain);
            }

            position = run.End;
        }

        hidden = stretches.ToImmutable();
        return hidden.IsEmpty ? null : text.Append(Example.Text, position, Example.Text.Length - position).ToString();
    }
}

/// <summary>A disguised example.</summary>
/// <param name="Source">The example.</param>
/// <param name="Disguise">The way in which it is hidden.</param>
/// <param name="Post">The post that comes of it.</param>
/// <param name="Hidden">Where the hidden words stand in it.</param>
internal sealed record RobustnessTrial(RobustnessExample Source, Disguise Disguise, string Post, ImmutableArray<TextRange> Hidden)
{
    /// <summary>Whether the rule still finds one of the hidden words.</summary>
    public bool Survives(IRuleChecker rules, CheckOptions options) =>
        RobustnessExample.SpansOf(rules.Check(Post, Source.Example.Facts, options), Source.Rule).Any(span => Hidden.Any(hidden => span.Start < hidden.End && hidden.Start < span.End));
}
