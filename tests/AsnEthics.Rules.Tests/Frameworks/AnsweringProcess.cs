using System.Globalization;
using System.Runtime.Versioning;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Frameworks;

/// <summary>
/// Answers groups of questions with the library as this process has it. A group is a rule file and posts for it; its answers are what compiling said, each post's result, and the traces of some. This file is part of the tests and of the
/// programs that have the library's other build, one of them of .NET Framework.
/// </summary>
internal static class AnsweringProcess
{
    /// <summary>One post in so many is explained too: that takes longer than its check.</summary>
    private const int Explained = 10;

    /// <summary>In place of the digest, where a rule file gives no rule set.</summary>
    public const string Refused = "no rule set";

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
        var diagnostics = tested.Diagnostics.Select(diagnostic => diagnostic.Render());
        return [$"{rules?.Digest ?? Refused}\n{string.Join("\n", diagnostics)}", .. group.Skip(1).Select((post, index) => rules is null ? "" : Answer(rules, post, index % Explained == 0))];
    }

    private static string Answer(RuleSet rules, string post, bool isExplained)
    {
        var options = new CheckOptions { Date = Day };
        var answer = Answers.Of(rules.Check(post, options: options));
        return isExplained ? answer + "\n" + string.Join("\n", rules.Explain(post, options: options).Rules.SelectMany(rule => rule.Describe(post, "en"))) : answer;
    }
}
