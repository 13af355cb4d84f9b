using System.Globalization;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>JUnit XML: a test suite for each source, a test case for each post; findings fail it, unless their rules are on trial.</summary>
internal sealed class JunitReport(Stream output) : ICheckReport
{
    private readonly JunitDocument _document = new("asnrules check");

    public bool AnswersRefusals => false;

    public void Begin()
    {
    }

    // A test case is part of the document that is written at the end.
    public byte[] Render(Post post, CheckResult result) => [];

    public void Answer(Post post, CheckResult result, byte[] rendered)
    {
        var name = post.Place.IsPlainLine || post.Id.Name is null ? NameOf(post.Place) : post.Id.Name;
        var failing = result.Findings.Where(finding => finding.Counts()).ToList();
        var onTrial = result.Findings.Where(finding => !finding.Counts()).ToList();
        var outcome = failing.Count == 0
            ? JunitOutcome.Passed
            : JunitOutcome.Failed(string.Join(", ", failing.Select(finding => finding.RuleId).Distinct()), Describe(post, failing));
        _document.Add(post.Place.Source.Name, new JunitCase(post.Place.Source.Name, name, outcome, onTrial.Count == 0 ? null : "On trial:\n" + Describe(post, onTrial)));
    }

    public void Refuse(RefusedLine line) =>
        _document.Add(line.Place.Source.Name, new JunitCase(line.Place.Source.Name, NameOf(line.Place), JunitOutcome.Broken("no post", line.Reason), null));

    public void End(CheckTally tally)
    {
        _document.WriteTo(output);
        output.Flush();
    }

    // The counts stand before the cases, so nothing can be handed over before the end.
    public void Flush()
    {
    }

    private static string NameOf(PostPlace place) => string.Create(CultureInfo.InvariantCulture, $"line {place.Line}");

    private static string Describe(Post post, IEnumerable<Finding> findings) => string.Join('\n', findings.Select(finding =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.RuleId} ({finding.Catalogue} {string.Join(", ", finding.Guidelines)}) {finding.Severity.ToName()}: {finding.Message} [{finding.Start}..{finding.End}]"))
        .Append(MarkedPost.Write(post.Text, findings, new TextStyle(colours: false))));
}
