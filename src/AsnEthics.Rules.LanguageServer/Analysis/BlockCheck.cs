using System.Collections.Immutable;
using AsnEthics.Rules.Compilation;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Analysis;

/// <summary>
/// What the grammar says of the block that was just changed. Blocks begin where their keyword is first on a line and are read alone, so this one answers at once however long the file is; names and lints follow
/// when the typing pauses.
/// </summary>
internal static class BlockCheck
{
    /// <summary>Put above a block that is not the header, so that a missing header is no news.</summary>
    private const string Header = "ruleset \"x\" version \"1.0.0\"\n";

    private static readonly HashSet<string> Keywords = [.. RuleBlockSplitter.BlockKeywords.Select(RuleKeywords.TextOf)];

    /// <summary>The codes that come from the grammar alone, and so are found here again.</summary>
    private static readonly HashSet<string> GrammarCodes = ["E001", "E002", "E018"];

    public static bool IsGrammar(Problem problem) => GrammarCodes.Contains(problem.Origin.Code);

    /// <summary>The block or blocks around a stretch; the whole text where no keyword stands before or behind it.</summary>
    public static SourceSpan Around(SourceText source, SourceSpan changed)
    {
        var first = source.LineIndexOf(changed.Start);
        while (first > 0 && !BeginsBlock(source, first))
            first--;
        var lines = source.LineIndexOf(source.Text.Length) + 1;
        var last = source.LineIndexOf(changed.End) + 1;
        while (last < lines && !BeginsBlock(source, last))
            last++;
        return new SourceSpan(source.LineSpan(first).Start, last < lines ? source.LineSpan(last).Start : source.Text.Length);
    }

    /// <summary>Grammar errors of a block.</summary>
    public static ImmutableArray<Problem> Check(SourceText source, SourceSpan block)
    {
        var isFirst = block.Start == 0;
        var text = isFirst ? source.Slice(block) : Header + source.Slice(block);
        var by = isFirst ? 0 : block.Start - Header.Length;
        var slice = new SourceText(source.Name, text);
        var limits = RuleLimits.Default;
        var found = CompilationThread.Run(limits, () =>
        {
            var bag = new DiagnosticBag(limits.MaxDiagnostics);
            RuleParser.Parse(slice, bag.In(slice), limits);
            return bag.ToSorted([slice]);
        });
        return [.. found.Select(diagnostic => Problem.Of(diagnostic, by)).Where(IsGrammar)];
    }

    private static bool BeginsBlock(SourceText source, int line)
    {
        var span = source.LineSpan(line);
        var text = source.Text.AsSpan(span.Start, span.Length).TrimStart();
        var length = 0;
        while (length < text.Length && SourceCharacters.IsNamePart(text[length]))
            length++;
        return length > 0 && Keywords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..length]);
    }
}
