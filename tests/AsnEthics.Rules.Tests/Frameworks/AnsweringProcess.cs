using System.Globalization;
using System.Runtime.Versioning;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Frameworks;

/// <summary>
/// Answers groups of questions with the library as this process has it. A group is a rule file and posts for it; its answers are what compiling said, and each post's result with its trace. This file is part of the tests and of the
/// twin, which has the library's other build.
/// </summary>
internal static class AnsweringProcess
{
    private static readonly DateTime Day = new(2026, 11, 22);

    /// <summary>The framework the library was built for, and the culture of this process (none in globalization-invariant mode).</summary>
    public static IReadOnlyList<string> Identity =>
    [
        ((TargetFrameworkAttribute)Attribute.GetCustomAttribute(typeof(RuleSet).Assembly, typeof(TargetFrameworkAttribute))!).FrameworkName,
        CultureInfo.CurrentCulture.Name,
    ];

    /// <summary>From a file of questions to a file of answers, the identity first. Imports and lists of the rule files lie below <paramref name="folder"/>.</summary>
    public static void Run(string questions, string folder, string answers) => TextGroups.Write(answers, [Identity, .. Answer(TextGroups.Read(questions), folder)]);

    public static IReadOnlyList<IReadOnlyList<string>> Answer(IReadOnlyList<IReadOnlyList<string>> questions, string folder) => [.. questions.Select(group => Answer(group, folder))];

    private static IReadOnlyList<string> Answer(IReadOnlyList<string> group, string folder)
    {
        var source = RuleSource.FromText("uji.asnrules", group[0], folder);
        var tested = RuleSetCompiler.Compile(source, new RuleSetCompilerOptions { Date = Day });
        var rules = tested.RuleSet ?? RuleSetCompiler.Compile(source, new RuleSetCompilerOptions { Date = Day, RunExamples = false }).RuleSet;
        return [rules?.Digest + "\n" + string.Join("\n", tested.Diagnostics.Select(diagnostic => diagnostic.Render())), .. group.Skip(1).Select(post => rules is null ? "" : Answer(rules, post))];
    }

    private static string Answer(RuleSet rules, string post)
    {
        var explained = rules.Explain(post, new PostFacts(), new CheckOptions { Date = Day });
        return Answers.Of(explained.Result) + "\n" + string.Join("\n", explained.Rules.SelectMany(rule => rule.Describe(post, "en")));
    }
}
