using System.Text;
using AsnEthics.Rules.Benchmarks.Commands;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>Posts to search, each text once: a repeated one would be found in what was remembered of the first.</summary>
internal sealed class PostCorpus
{
    private PostCorpus(string name, IEnumerable<(string Id, string Text)> posts, IReadOnlyList<string>? joined = null)
    {
        var distinct = posts.Where(post => post.Text.Length > 0).DistinctBy(post => post.Text).ToArray();
        Name = name;
        Ids = [.. distinct.Select(post => post.Id)];
        Texts = [.. distinct.Select(post => post.Text)];
        SinglePosts = joined ?? Texts;
        IsJoined = joined is not null;
        Utf8Lengths = [.. Texts.Select(Encoding.UTF8.GetByteCount)];
        Utf8Starts = new int[Texts.Length];
        for (var post = 1; post < Texts.Length; post++)
            Utf8Starts[post] = Utf8Starts[post - 1] + Utf8Lengths[post - 1];
        Utf8 = GC.AllocateUninitializedArray<byte>(Utf8Lengths.Sum(), pinned: true);
        for (var post = 0; post < Texts.Length; post++)
            Encoding.UTF8.GetBytes(Texts[post], Utf8.AsSpan(Utf8Starts[post]));
    }

    public string Name { get; }

    /// <summary>The posts one by one, also where they are joined for searching.</summary>
    public IReadOnlyList<string> SinglePosts { get; }

    public bool IsJoined { get; }

    public string[] Ids { get; }

    public string[] Texts { get; }

    /// <summary>The posts as UTF-8 one behind another, pinned: a peer that searches bytes does not pay for it.</summary>
    public byte[] Utf8 { get; }

    public int[] Utf8Starts { get; }

    public int[] Utf8Lengths { get; }

    public int Count => Texts.Length;

    /// <summary>The posts of <c>--corpus FILE</c>, which may come several times, or generated ones; with <c>--joined UNITS</c> joined to texts of that length.</summary>
    public static PostCorpus Read(CommandOptions options)
    {
        var files = options.All("corpus");
        var corpus = files.Count == 0 ? Generated() : new PostCorpus(string.Join(" + ", files.Select(Path.GetFileName)), files.SelectMany(Corpus.Read));
        return options.Find("joined") is { } units ? corpus.Joined(CommandOptions.Count("joined", units)) : corpus;
    }

    /// <summary>The same posts with line ends between them, in texts of at least so many UTF-16 units.</summary>
    private PostCorpus Joined(int units)
    {
        var (texts, text) = (new List<(string Id, string Text)>(), new StringBuilder());
        for (var post = 0; post < Count; post++)
        {
            text.Append(Texts[post]).Append('\n');
            if (text.Length < units && post + 1 < Count)
                continue;
            texts.Add(("up to " + Ids[post], text.ToString()));
            text.Clear();
        }

        return new PostCorpus($"{Name} in texts of {units} units", texts, Texts);
    }

    private static PostCorpus Generated() => new("generated posts", GeneratedPosts.Create().Select((text, index) => ($"generated-{index + 1}", text)));
}
