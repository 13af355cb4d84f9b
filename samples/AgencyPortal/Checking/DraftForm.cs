using AsnEthics.Rules;

namespace AgencyPortal.Checking;

/// <summary>What the writer fills in: the text, and what the text alone does not tell. The names of the facts are those of the base rule set; the script sends the same ones while the draft is typed.</summary>
public sealed class DraftForm
{
    /// <summary>The post.</summary>
    public string? Text { get; set; }

    /// <summary><c>pribadi</c> or <c>resmi</c>.</summary>
    public string AccountKind { get; set; } = "resmi";

    /// <summary>The post names a source that can be checked.</summary>
    public bool HasSource { get; set; }

    /// <summary>A uniform is seen on the picture.</summary>
    public bool UniformVisible { get; set; }

    /// <summary>The draft that this one revises.</summary>
    public Guid? RevisionOf { get; set; }

    /// <summary>The text with the line ends that a text area counts: browsers send <c>\r\n</c>, and offsets would be off by one for each line.</summary>
    public string PostText => (Text ?? "").ReplaceLineEndings("\n");

    internal bool IsKnownAccountKind => AccountKind is "pribadi" or "resmi";

    internal PostFacts Facts => new()
    {
        ["account"] = AccountKind,
        ["action"] = "post",
        ["target"] = "umum",
        ["has_source"] = HasSource,
        ["has_link"] = PostText.Contains("://", StringComparison.Ordinal),
        ["uniform_visible"] = UniformVisible,
    };
}
