using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds links to a host or to one below it: <c>go.id</c> finds bkn.go.id, not logo.id.</summary>
internal sealed class DomainFinder(DomainAlternative alternative) : AlternativeFinder
{
    private readonly string _below = "." + alternative.Host;

    public override void Find(ReadPost post, List<Hit> hits)
    {
        foreach (var (link, host) in post.Hosts)
        {
            if (IsOn(host))
                hits.Add(post.HitAt(link.Start, link.End, alternative.Weight, ReadingSteps.None));
        }
    }

    /// <summary>Whether a host in lower case is the one looked for or below it.</summary>
    public bool IsOn(string host) => string.Equals(host, alternative.Host, StringComparison.Ordinal) || host.EndsWith(_below, StringComparison.Ordinal);
}
