namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The words that patterns look for, as far as reading needs them: where a post runs words together or breaks them up, only what makes such a word is of interest.</summary>
internal interface IVocabulary
{
    /// <summary>Whether a pattern accepts a folded word spelled so, the short forms and clitics left aside that turn up by chance.</summary>
    bool Contains(string key);

    /// <summary>Whether such a spelling begins with the three letters at an index of the text: a quick way to see where none can begin. One of fewer letters is not counted.</summary>
    bool HasOpening(string text, int index);

    /// <summary>Whether a pattern looks into mentions and links.</summary>
    bool WantsNames { get; }
}
