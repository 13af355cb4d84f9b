using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>Finds links to a host or to one below it: <c>go.id</c> finds bkn.go.id, not logo.id.</summary>
internal sealed class DomainFinder(DomainAlternative alternative) : AlternativeFinder
{
    public override void Find(ReadPost post, HitTable hits)
    {
        foreach (var link in post.Links)
        {
            if (IsOn(LinkHost.In(post.Text.AsSpan(link.Start, link.End - link.Start))))
                hits.Add(post.HitAt(link.Start, link.End, alternative.Weight, ReadingSteps.None));
        }
    }

    /// <summary>Whether a host in any case is the one looked for or below it.</summary>
    public bool IsOn(ReadOnlySpan<char> host)
    {
        var before = host.Length - alternative.Host.Length;
        if (before < 0 || (before > 0 && host[before - 1] != '.'))
            return false;

        for (var index = before; index < host.Length; index++)
        {
            if (LetterCase.ToLower(host[index]) != alternative.Host[index - before])
                return false;
        }

        return true;
    }
}
