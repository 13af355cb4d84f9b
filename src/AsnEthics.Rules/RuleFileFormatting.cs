using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>What became of a rule file that was to be formatted.</summary>
public sealed class RuleFileFormatting
{
    internal RuleFileFormatting(string? original, string? text, ImmutableArray<Diagnostic> diagnostics)
    {
        Original = original;
        Text = text;
        Diagnostics = diagnostics;
    }

    /// <summary>The file's text as it was read, without a byte-order mark; null where it could not be read.</summary>
    public string? Original { get; }

    /// <summary>The text in the one layout, with the line ends of the file; null where errors keep the file from being read.</summary>
    public string? Text { get; }

    /// <summary>Whether the file is in the one layout already.</summary>
    public bool IsFormatted => Text is not null && string.Equals(Text, Original, StringComparison.Ordinal);

    /// <summary>What is wrong with the file's grammar; other errors do not keep it from being formatted and are not looked for.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
