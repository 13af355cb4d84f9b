using System.Numerics;
using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Morphology;

namespace AsnEthics.Rules.LexiconBuilder;

/// <summary>
/// For words that several roots would give (mengarang: karang, arang; memalukan: malu, palu), the roots they are really formed from. A root is the better supported the more common it is
/// and the more common its forms in which it stands unchanged (dikarang, karangan); the roots written by hand decide where that goes wrong.
/// </summary>
internal sealed class RootsOfWords
{
    /// <summary>A root with less than this share of the best one's support does not count.</summary>
    private const double LeastShare = 0.34;

    private readonly Dictionary<string, List<(string Root, int Affixes)>> _givers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _support = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byHand = new(StringComparer.Ordinal);

    private readonly HashSet<string> _certain;

    public RootsOfWords(HashSet<string> words, HashSet<string> bound, IReadOnlyList<string> byFrequency, HashSet<string> standing)
    {
        _certain = [.. standing, .. HandList.Read("bound-roots")];
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in byFrequency)
            ranks.TryAdd(word, ranks.Count);
        foreach (var line in HandList.Read("roots-by-hand").Chunk(2))
            _byHand.Add(line[0], line[1]);

        foreach (var root in words.Concat(bound).Where(root => root.Length >= 3 && !root.Contains('-')))
        {
            var derived = FormGenerator.Derive(root, clitics: true).Where(form => form.Text != root && words.Contains(form.Text) && !standing.Contains(form.Text)).ToList();
            var forms = derived.Select(form => form.Text).ToHashSet(StringComparer.Ordinal);
            _forms.Add(root, forms);
            var unchanged = forms.Where(form => form.Contains(root, StringComparison.Ordinal) && !HidesRoot(form, root)).Append(root);
            _support.Add(root, unchanged.Sum(form => 1.0 / ((ranks.TryGetValue(form, out var rank) ? rank : byFrequency.Count) + 100)));
            foreach (var form in derived)
            {
                if (!_givers.TryGetValue(form.Text, out var givers))
                    _givers.Add(form.Text, givers = []);
                givers.Add((root, BitOperations.PopCount((uint)form.Affixes) + (form.Text == form.Word ? 0 : 1)));
            }
        }
    }

    public int Ambiguous { get; private set; }

    /// <summary>The mark with the roots, empty where no other root gives the word.</summary>
    public string MarkOf(string word)
    {
        var roots = RootsOf(word);
        if (roots.Count == 0)
            return "";
        Ambiguous++;
        return $" {WordMarks.Roots}{string.Join(' ', roots)}";
    }

    private IReadOnlyList<string> RootsOf(string word)
    {
        if (_byHand.TryGetValue(word, out var root))
            return [root];
        if (!_givers.TryGetValue(word, out var givers) || givers.Count < 2)
            return [];

        var whole = givers.Where(giver => !givers.Any(other => IsPieceOf(giver.Root, other.Root, word)) && !IsFarFetched(giver, givers)).Select(giver => giver.Root).ToList();
        var best = whole.MaxBy(giver => _support[giver])!;
        var kept = whole.Where(giver => giver == best || AreKin(giver, best) || _support[giver] >= LeastShare * _support[best]).Order(StringComparer.Ordinal).ToList();
        return kept.Count == givers.Count ? [] : kept;
    }

    /// <summary>A word that is known for a root, and is seen whole in the form, is not to be cut further: kanannya is of kanan, not of kan.</summary>
    private bool IsPieceOf(string giver, string other, string word) => _certain.Contains(other) && word.Contains(other, StringComparison.Ordinal) && giver.Length < other.Length && other.Contains(giver, StringComparison.Ordinal);

    /// <summary>menyediakan is sedia with two affixes rather than dia with three; but tara, of setara, is as good for kesetaraan.</summary>
    private bool IsFarFetched((string Root, int Affixes) giver, List<(string Root, int Affixes)> givers)
    {
        var plainer = givers.Where(other => other.Affixes < giver.Affixes).ToList();
        return plainer.Count > 0 && !plainer.Any(other => AreKin(giver.Root, other.Root));
    }

    /// <summary>One is a form of the other: sebaran gives sebarannya as well as sebar does.</summary>
    private bool AreKin(string one, string other) => _forms[one].Contains(other) || _forms[other].Contains(one);

    /// <summary>Nasal prefixes may have swallowed a first letter, so that the root that is seen is a piece of another: mengarang.</summary>
    private static bool HidesRoot(string form, string root)
    {
        var at = form.IndexOf(root, StringComparison.Ordinal);
        return at > 0 && (form.StartsWith("me", StringComparison.Ordinal) || form.StartsWith("pe", StringComparison.Ordinal) || form.StartsWith("ng", StringComparison.Ordinal) || form.StartsWith("ny", StringComparison.Ordinal));
    }
}
