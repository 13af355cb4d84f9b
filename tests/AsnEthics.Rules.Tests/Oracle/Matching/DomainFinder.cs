using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds links to a host or to one below it: <c>go.id</c> finds bkn.go.id, not logo.id.</summary>
internal sealed class DomainFinder(DomainAlternative alternative) : AlternativeFinder
{
    private readonly string _below = "." + alternative.Host;

    public override void Find(ReadPost post, List<Hit> hits)
    {
        foreach (var (link, host) in post.Hosts)
        {
            if (string.Equals(host, alternative.Host, StringComparison.Ordinal) || host.EndsWith(_below, StringComparison.Ordinal))
                hits.Add(post.HitAt(link.Start, link.End, alternative.Weight, ReadingSteps.None));
        }
    }
}
