using System.Globalization;
using AsnEthics.Rules;
using Microsoft.Extensions.Options;

namespace AgencyPortal.Checking;

/// <summary>Checks a draft as it was sent, in the language of the request.</summary>
internal sealed class DraftCheck(IRuleChecker checker, IOptions<PortalSettings> settings)
{
    public CheckedDraft Check(DraftForm form)
    {
        var language = new CheckOptions { Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName };
        var result = checker.Check(form.PostText, form.Facts, language);
        return new CheckedDraft(result, [.. result.Findings.Where(Blocks)]);
    }

    /// <summary>Whether a finding keeps a draft from being sent. Those of rules on trial never do.</summary>
    private bool Blocks(Finding finding) => finding.Status == RuleStatus.Active && finding.Severity >= settings.Value.BlockFrom;
}

/// <summary>What was found, and which of it keeps the draft from being sent.</summary>
internal sealed record CheckedDraft(CheckResult Result, IReadOnlyList<Finding> Blocking);
