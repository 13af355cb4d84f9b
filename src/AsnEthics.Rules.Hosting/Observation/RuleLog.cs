using Microsoft.Extensions.Logging;

namespace AsnEthics.Rules.Hosting.Observation;

/// <summary>All that is logged, under the category <c>AsnEthics.Rules</c>. Event ids stay as they are. Nothing here takes a post, a finding's message or a fact.</summary>
internal static partial class RuleLog
{
    [LoggerMessage(1000, LogLevel.Information, "Checker {RuleSet}: rules {Digest} loaded, {RuleCount} rules, {FileCount} rule files")]
    public static partial void RulesLoaded(this ILogger logger, string ruleSet, string digest, int ruleCount, int fileCount);

    [LoggerMessage(1001, LogLevel.Information, "Checker {RuleSet}: rules {OldDigest} replaced by {Digest}, {RuleCount} rules")]
    public static partial void RulesReloaded(this ILogger logger, string ruleSet, string oldDigest, string digest, int ruleCount);

    [LoggerMessage(1002, LogLevel.Information, "Checker {RuleSet}: the rule files are again those of the rules in use, {Digest}")]
    public static partial void RulesRecovered(this ILogger logger, string ruleSet, string digest);

    [LoggerMessage(1003, LogLevel.Error, "Checker {RuleSet}: changed rule files are not used: {Reason}. The rules {Digest} stay in use")]
    public static partial void ReloadRefused(this ILogger logger, string ruleSet, string reason, string digest);

    [LoggerMessage(EventId = 1004, Message = "Checker {RuleSet}: {Diagnostic}")]
    public static partial void RuleDiagnostic(this ILogger logger, LogLevel level, string ruleSet, string diagnostic);

    [LoggerMessage(1005, LogLevel.Error, "Looking for changed rule files failed; it is tried again")]
    public static partial void ReloadFailed(this ILogger logger, Exception exception);

    [LoggerMessage(1006, LogLevel.Warning, "Changes in {Folder} cannot be listened to; set PollingInterval to have the files read from time to time")]
    public static partial void CannotWatch(this ILogger logger, string folder, Exception exception);
}
