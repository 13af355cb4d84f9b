using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Which word tests the different words of a post pass, and by which steps.</summary>
internal sealed class TermMatches(int words, int tests)
{
    private readonly Dictionary<int, ReadingSteps>?[] _ofWord = new Dictionary<int, ReadingSteps>?[words];
    private readonly List<int>?[] _ofTest = new List<int>?[tests];

    /// <summary>Notes a match; of several the plainest stays.</summary>
    public void Add(int word, int test, ReadingSteps steps)
    {
        var matches = _ofWord[word] ??= [];
        if (!matches.TryGetValue(test, out var known))
            (_ofTest[test] ??= []).Add(word);
        else if (!ReadingPreference.IsPlainer(steps, known))
            return;
        matches[test] = steps;
    }

    public bool TryGet(int word, int test, out ReadingSteps steps)
    {
        steps = ReadingSteps.None;
        return _ofWord[word] is { } matches && matches.TryGetValue(test, out steps);
    }

    /// <summary>Whether a word passes any test.</summary>
    public bool HasAny(int word) => _ofWord[word] is not null;

    /// <summary>The ids of the words that pass a test.</summary>
    public IReadOnlyList<int> WordsOf(int test) => _ofTest[test] ?? (IReadOnlyList<int>)[];
}
