using System.Collections.Immutable;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Benchmarks;

/// <summary>The posts to measure on, in memory.</summary>
/// <param name="Posts">The posts.</param>
/// <param name="Bytes">Their texts as UTF-8.</param>
internal sealed record BenchCorpus(ImmutableArray<PostToCheck> Posts, long Bytes)
{
    public static BenchCorpus Of(IEnumerable<Post> posts)
    {
        var all = posts.Select(post => new PostToCheck(post.Text, post.Facts)).ToImmutableArray();
        return new BenchCorpus(all, all.Sum(post => (long)TextEncoding.Utf8.GetByteCount(post.Text)));
    }
}
