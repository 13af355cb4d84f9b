using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>A post on which verdict and label disagree, or one without labels that was found.</summary>
internal sealed record ErrorPost(Post Post, CheckResult Result);
