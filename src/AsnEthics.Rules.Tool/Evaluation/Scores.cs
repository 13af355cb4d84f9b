namespace AsnEthics.Rules.Tool.Evaluation;

/// <summary>How well findings agree with a label.</summary>
/// <param name="Mapping">The label and its categories.</param>
/// <param name="Source">The index of the file; null: all files that carry the label.</param>
/// <param name="Agreement">The counts.</param>
/// <param name="Precision">Of the posts found, how many are labelled.</param>
/// <param name="Recall">Of the posts labelled, how many are found.</param>
/// <param name="F1">Their harmonic mean.</param>
internal sealed record LabelScore(LabelMapping Mapping, int? Source, Agreement Agreement, Estimate Precision, Estimate Recall, Estimate F1);

/// <summary>How much is found where people found nothing.</summary>
/// <param name="Source">The index of the file.</param>
/// <param name="Group">The first part of the posts' ids; null: all posts of the file without a label.</param>
/// <param name="Posts">How many posts.</param>
/// <param name="Findings">Findings in them.</param>
/// <param name="GraveFindings">Findings of medium and above in them.</param>
/// <param name="PostsFound">Posts with any finding.</param>
/// <param name="PostsGravelyFound">Posts with a finding of medium or above.</param>
internal sealed record QuietScore(int Source, string? Group, int Posts, int Findings, int GraveFindings, int PostsFound, int PostsGravelyFound)
{
    public static QuietScore Of(int source, string? group, IEnumerable<EvaluatedPost> posts) =>
        posts.Aggregate(new QuietScore(source, group, 0, 0, 0, 0, 0), (sum, post) => sum with
        {
            Posts = sum.Posts + 1,
            Findings = sum.Findings + post.Findings,
            GraveFindings = sum.GraveFindings + post.GraveFindings,
            PostsFound = sum.PostsFound + (post.Findings > 0 ? 1 : 0),
            PostsGravelyFound = sum.PostsGravelyFound + (post.GraveFindings > 0 ? 1 : 0),
        });
}

/// <summary>What a rule does for one label, and to it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Right">Labelled posts in which it found something.</param>
/// <param name="Wrong">Other posts in which it did.</param>
/// <param name="RightAlone">Those of the labelled ones that no other rule finds.</param>
/// <param name="WrongAlone">Those of the others: false alarms that would be gone without it.</param>
/// <param name="F1Without">The label's F1 if the rule were switched off.</param>
internal sealed record RuleCost(RuleDescription Rule, int Right, int Wrong, int RightAlone, int WrongAlone, double? F1Without)
{
    public RuleCost Add(bool labelled, bool isAlone) => labelled
        ? this with { Right = Right + 1, RightAlone = RightAlone + (isAlone ? 1 : 0) }
        : this with { Wrong = Wrong + 1, WrongAlone = WrongAlone + (isAlone ? 1 : 0) };
}
