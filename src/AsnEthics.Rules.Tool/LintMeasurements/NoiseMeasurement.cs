using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.LintMeasurements;

/// <summary>In how many posts of a clean corpus each rule finds something.</summary>
internal static class NoiseMeasurement
{
    /// <param name="rules">The rule set.</param>
    /// <param name="cleanPosts">Posts that deserve no finding.</param>
    /// <param name="bound">The share of them in which a rule may find something.</param>
    /// <param name="options">The day.</param>
    /// <param name="console">The run's console.</param>
    /// <exception cref="WrongUseException">A source cannot be read, or there is no post at all.</exception>
    public static IEnumerable<RuleMeasurement> Of(RuleSet rules, IReadOnlyList<PostSource> cleanPosts, double bound, CheckOptions options, ToolConsole console)
    {
        var found = rules.Rules.ToDictionary(rule => (rule.RuleSet, rule.Id), _ => 0L);

        // before posts are counted
        rules.Prepare();
        var corpus = new CorpusRun(console, facts: null);
        corpus.Run(cleanPosts, rules, (post, _, checker) => FoundIn(post, checker, options), (_, ids) => ids.ForEach(id => found[id]++));
        return rules.Rules.Select(rule => new RuleMeasurement(rule, RuleMeasure.Noise, found[(rule.RuleSet, rule.Id)], corpus.Posts, bound));
    }

    private static List<(string RuleSet, string Id)> FoundIn(Post post, IRuleChecker checker, CheckOptions options) =>
        [.. checker.Check(post.Text, post.Facts, options).Findings.Select(finding => (finding.RuleSet, finding.RuleId)).Distinct()];
}
