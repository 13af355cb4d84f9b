using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>The words a rule may use for severity and status.</summary>
internal static class RuleWords
{
    public static readonly ImmutableArray<string> Severities = ["info", "low", "medium", "high", "critical"];

    public static readonly ImmutableArray<string> Statuses = ["active", "test", "retired"];

    /// <summary>The severity; <see cref="Severity.Info"/>, and reported, where the word is none.</summary>
    public static Severity ToSeverity(NameSyntax word, FileDiagnostics diagnostics) =>
        (Severity)IndexOf(word, Severities, "severity", diagnostics);

    /// <summary>The status; <see cref="RuleStatus.Active"/>, and reported, where the word is none.</summary>
    public static RuleStatus ToStatus(NameSyntax word, FileDiagnostics diagnostics) =>
        (RuleStatus)IndexOf(word, Statuses, "status", diagnostics);

    private static int IndexOf(NameSyntax word, ImmutableArray<string> words, string what, FileDiagnostics diagnostics)
    {
        var index = words.IndexOf(word.Text);
        if (index < 0)
            diagnostics.ReportUnknownWord(word.Span, word.Text, what, words);
        return Math.Max(index, 0);
    }
}
